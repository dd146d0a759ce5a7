import type { ReactNode } from "react";
import { useAccount } from "../account.tsx";
import { densities, languages, themes, usePreferences, type Choices } from "../preferences.tsx";
import { linkTo, usePath } from "../route.ts";

const pages = [
  ["/", "Products"],
  ["/configurators", "Configurators"],
  ["/webhooks", "Webhooks"],
  ["/deliveries", "Deliveries"],
  ["/troubleshoot", "Troubleshoot"],
] as const;

export function Header(): ReactNode {
  const path = usePath();
  const { user, signOut } = useAccount();
  const isHere = (page: string): boolean => (page === "/" ? path === "/" : path.startsWith(page));
  return (
    <header className="header">
      <p className="sandbox-note">Sandbox: nothing here is real, and nothing leaves this machine.</p>
      <div className="bar">
        <a className="brand" {...linkTo("/")}>
          <img src="/icon.svg" alt="" width="28" height="28" /> Hearthpine
        </a>
        <nav aria-label="Pages">
          {pages.map(([page, title]) => (
            <a key={page} {...linkTo(page)} aria-current={isHere(page) ? "page" : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <details className="menu">
          <summary>{user?.name}</summary>
          <div className="sheet">
            <Choice name="theme" title="Theme" options={themes.map((theme) => [theme, theme])} />
            <Choice name="density" title="Density" options={densities.map((density) => [density, density])} />
            <Choice name="language" title="Language of the webhook settings" options={Object.entries(languages)} />
            <button className="quiet" onClick={() => void signOut()}>
              Sign out
            </button>
          </div>
        </details>
      </div>
    </header>
  );
}

interface ChoiceProps {
  readonly name: keyof Choices;
  readonly title: string;
  readonly options: readonly (readonly [value: string, title: string])[];
}

function Choice({ name, title, options }: ChoiceProps): ReactNode {
  const { choose, ...choices } = usePreferences();
  return (
    <label>
      {title}
      <select value={choices[name]} onChange={({ target }) => choose({ [name]: target.value })}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
