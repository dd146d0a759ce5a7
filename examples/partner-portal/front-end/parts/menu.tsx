import { useEffect, useRef, type ReactNode } from "react";
import { useAccount } from "../account.tsx";
import { platforms } from "../platforms/platforms.ts";
import { densities, languages, themes, usePreferences, type Choices } from "../preferences.tsx";
import { navigate } from "../route.ts";

/** What somebody may choose; loaded when it is first opened. */
export function Menu(): ReactNode {
  const { signOut } = useAccount();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => closeFor(sheet.current?.closest("details")), []);
  const titles = Object.entries(platforms).map(([name, { title }]) => [name, title] as const);
  return (
    <div className="sheet" ref={sheet}>
      {/* What is open belongs to the other platform. */}
      <Choice name="platform" title="Platform" options={titles} onChoice={() => navigate(ofAll())} />
      <Choice name="theme" title="Theme" options={themes.map((theme) => [theme, theme])} />
      <Choice name="density" title="Density" options={densities.map((density) => [density, density])} />
      <Choice name="language" title="Language of the webhook settings" options={Object.entries(languages)} />
      <button className="quiet" onClick={() => void signOut()}>
        Sign out
      </button>
    </div>
  );
}

/** Open while somebody chooses, arrow by arrow; closed by Escape and once somebody goes on beside it. */
function closeFor(menu: HTMLDetailsElement | null | undefined): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onPress = ({ target }: Event): void => {
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (!menu || key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  document.addEventListener("pointerdown", onPress, { signal });
  menu?.addEventListener("keydown", onKey, { signal });
  return () => listening.abort();
}

/** The page as every platform has it. */
function ofAll(): string {
  return /^\/(webhooks|deliveries|troubleshoot)\b/.exec(location.pathname)?.[0] ?? "/";
}

interface ChoiceProps {
  readonly name: keyof Choices;
  readonly title: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  readonly onChoice?: () => void;
}

function Choice({ name, title, options, onChoice }: ChoiceProps): ReactNode {
  const { choose, ...choices } = usePreferences();
  return (
    <label>
      {title}
      <select
        value={choices[name]}
        onChange={({ target }) => {
          choose({ [name]: target.value });
          onChoice?.();
        }}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
