"use client";
import { useEffect, useRef } from "react";

/** Has the browser ask once before the page is left, because something would be lost. */
export function useLeaveWarning(isActive: boolean): void {
  // Effects end a moment after what is seen; whoever leaves in that moment has nothing to lose.
  const latest = useRef(isActive);
  latest.current = isActive;
  useEffect(() => {
    if (!isActive) return undefined;
    const ending = new AbortController();
    const warn = (event: BeforeUnloadEvent): void => {
      if (!latest.current) return;
      event.preventDefault();
      // Older browsers ask for this one only.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", warn, { signal: ending.signal, once: true });
    return () => ending.abort();
  }, [isActive]);
}
