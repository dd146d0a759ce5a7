"use client";
import { useCallback, useEffect, useRef } from "react";

/**
 * Runs work at once, or, while a button of the mouse is down, after its click. Leaving a field makes texts appear below it; were
 * they to appear between press and release, the click would miss what it was meant for.
 */
export function useAfterPress(): (work: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const options = { capture: true, signal: controller.signal };
    const release = (): void => {
      isPressed.current = false;
      // The click follows in the same task.
      setTimeout(() => {
        for (const work of waiting.current.splice(0)) work();
      });
    };
    addEventListener("pointerdown", () => (isPressed.current = true), options);
    addEventListener("pointerup", release, options);
    addEventListener("pointercancel", release, options);
    return () => controller.abort();
  }, []);
  return useCallback((work) => {
    if (isPressed.current) waiting.current.push(work);
    else work();
  }, []);
}
