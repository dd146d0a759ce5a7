import { useSyncExternalStore, type MouseEvent } from "react";

/** The path of the page, and again whenever it changes. */
export function usePath(): string {
  return useSyncExternalStore(listen, () => location.pathname);
}

export function navigate(path: string): void {
  if (path === location.pathname) return;
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** For links within the page: what a browser does with them otherwise, opening a tab for instance, it still does. */
export function linkTo(path: string): { href: string; onClick: (event: MouseEvent) => void } {
  return {
    href: path,
    onClick(event) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      navigate(path);
    },
  };
}

function listen(onChange: () => void): () => void {
  addEventListener("popstate", onChange);
  return () => removeEventListener("popstate", onChange);
}
