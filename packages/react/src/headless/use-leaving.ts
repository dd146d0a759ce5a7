"use client";
import { useRef, type RefObject } from "react";
import { useEffectBeforePaint } from "../appearance/use-effect-before-paint.ts";

/**
 * Calls `onLeave` when the tab is left, the window loses the focus, or Escape is pressed. Escape goes no further where the dialog around
 * the element, else its component, has the focus: one key, one thing closed.
 */
export function useLeaving(isActive: boolean, element: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  // Before it is seen, so that nobody leaves unheard.
  useEffectBeforePaint(() => {
    if (!isActive) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const leave = (): void => latest.current();
    window.addEventListener("blur", leave, { signal });
    window.addEventListener("pagehide", leave, { signal });
    document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave(), { signal });
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        const around =
          element.current?.closest("dialog, [role=dialog], [role=alertdialog]") ??
          element.current?.closest("[data-tb-surface]");
        if (around && event.composedPath().includes(around)) {
          event.preventDefault();
          event.stopPropagation();
        }
        leave();
      },
      // Before the dialog's own listener, which is the document's.
      { signal, capture: true },
    );
    return () => ending.abort();
  }, [isActive, element]);
}
