"use client";
import { useEffect, type RefObject } from "react";

/** When what has the focus inside `root` goes away, the focus goes to `fallback` instead of to nobody. The innermost of several decides. */
export function useKeptFocus(root: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>): void {
  // Asked while rendering, because afterwards the element has gone and the browser no longer says which it was.
  const active = activeAround(root.current);
  const before = root.current?.contains(active) ? active : null;
  useEffect(() => {
    if (!before || before.isConnected) return;
    const now = activeAround(root.current);
    if (!now || now === document.body) fallback.current?.focus();
  });
}

function activeAround(root: HTMLElement | null): Element | null {
  return root ? (root.getRootNode() as Document | ShadowRoot).activeElement : null;
}
