"use client";
import { useEffect } from "react";

/** Has the browser ask once before the page is left, because something would be lost. */
export function useLeaveWarning(isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const ending = new AbortController();
    const warn = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // Older browsers ask for this one only.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", warn, { signal: ending.signal, once: true });
    return () => ending.abort();
  }, [isActive]);
}
