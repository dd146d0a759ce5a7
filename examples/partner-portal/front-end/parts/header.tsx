import { lazy, Suspense, useState, type ReactNode } from "react";
import { useAccount } from "../account.tsx";
import { usePlatform } from "../preferences.tsx";
import { linkTo, usePath } from "../route.ts";

const Menu = lazy(async () => ({ default: (await import("./menu.tsx")).Menu }));

const pages = [
  ["webhooks", "Webhooks"],
  ["deliveries", "Deliveries"],
  ["troubleshoot", "Troubleshoot"],
] as const;

export function Header(): ReactNode {
  const [, here] = usePath().split("/");
  const { user } = useAccount();
  const { title, pages: own } = usePlatform();
  const [isOpen, setIsOpen] = useState(false);
  const links = [...Object.entries(own).map(([page, { title: name }]) => [page, name] as const), ...pages];
  return (
    <header className="header">
      <p className="sandbox-note">Sandbox: nothing here is real, and nothing leaves this machine.</p>
      <div className="bar">
        <a className="brand" {...linkTo("/")}>
          <img src="/icon.svg" alt="" width="28" height="28" /> Hearthpine
        </a>
        <nav aria-label="Pages">
          {links.map(([page, name]) => (
            <a key={page} {...linkTo(`/${page}`)} aria-current={page === here ? "page" : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <details className="menu" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary>
            {title}
            <span className="who"> · {user?.name}</span>
          </summary>
          <Suspense>{isOpen && <Menu />}</Suspense>
        </details>
      </div>
    </header>
  );
}
