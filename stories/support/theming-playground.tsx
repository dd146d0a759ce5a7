import { WebhookManager, WebhooksProvider, type Appearance, type TokenName } from "@tacklebox/react";
import { useId, useState, type ReactNode } from "react";
import { useStage } from "./stage-context.ts";
import "./theming-playground.css";

type Variables = Partial<Record<TokenName, string>>;

const tokens: readonly (readonly [token: TokenName, label: string, example: string])[] = [
  ["--tb-accent", "Accent", "oklch(0.55 0.18 20)"],
  ["--tb-accent-contrast", "Text on accent", "#fff"],
  ["--tb-bg", "Background", "#fff"],
  ["--tb-fg", "Text", "#1c1b1a"],
  ["--tb-border", "Lines", "#dedad5"],
  ["--tb-radius", "Corner radius", "8px"],
  ["--tb-space", "Space", "4px"],
  ["--tb-font", "Font", "Georgia, serif"],
  ["--tb-font-size", "Font size", "14px"],
];

/** Tokens to turn, the manager beside them, and the snippet that does the same in a host. */
export function Playground(): ReactNode {
  const { api } = useStage();
  const [variables, setVariables] = useState<Variables>({});
  const [theme, setTheme] = useState<NonNullable<Appearance["theme"]>>("system");
  const [density, setDensity] = useState<NonNullable<Appearance["density"]>>("comfortable");
  const appearance: Appearance = { theme, density, variables };
  return (
    <div className="playground">
      <form onSubmit={(event) => event.preventDefault()}>
        <Choice label="Theme" value={theme} options={["system", "light", "dark"]} onChange={setTheme} />
        <Choice label="Density" value={density} options={["comfortable", "compact"]} onChange={setDensity} />
        {tokens.map(([token, label, example]) => (
          <label key={token}>
            {label}
            <input
              type="text"
              placeholder={example}
              value={variables[token] ?? ""}
              onChange={(event) => setVariables(withToken(variables, token, event.target.value))}
            />
          </label>
        ))}
        <output aria-label="Snippet">
          <pre>{toSnippet(appearance)}</pre>
        </output>
      </form>
      <WebhooksProvider api={api} scope="playground" appearance={appearance}>
        <WebhookManager />
      </WebhooksProvider>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <select id={id} value={value} onChange={({ target }) => onChange(options[target.selectedIndex] ?? value)}>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    </label>
  );
}

function withToken(variables: Variables, token: TokenName, value: string): Variables {
  const { [token]: _, ...rest } = variables;
  return value.trim() === "" ? rest : { ...rest, [token]: value.trim() };
}

/** The appearance as code, without what is the default anyway. */
function toSnippet({ theme, density, variables = {} }: Appearance): string {
  const lines = [
    ...(theme === "system" ? [] : [`theme: ${JSON.stringify(theme)},`]),
    ...(density === "comfortable" ? [] : [`density: ${JSON.stringify(density)},`]),
    ...(Object.keys(variables).length === 0
      ? []
      : [
          "variables: {",
          ...Object.entries(variables).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`),
          "},",
        ]),
  ];
  if (lines.length === 0) return "// Nothing to write: these are the defaults.";
  return ["const appearance = {", ...lines.map((line) => `  ${line}`), "} as const;"].join("\n");
}
