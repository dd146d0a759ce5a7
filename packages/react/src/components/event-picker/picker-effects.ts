"use client";
import { useEffect, useRef, type RefObject } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";

/** Says what is new once nothing more has happened for half a second. What was there at first is no news. */
export function useNews(parts: readonly (string | false | undefined)[]): void {
  const announce = useAnnounce();
  const text = parts.filter(Boolean).join(". ");
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return;
    said.current = text;
    announce(text, { afterMs: 500 });
  }, [announce, text]);
}

/** Escape empties a search that has text, and reaches nobody else: dialogs listen on the document, before any element does. */
export function useEscape(
  search: RefObject<HTMLInputElement | null>,
  hasText: boolean,
  empty: (query: string) => void,
): void {
  useEffect(() => {
    if (!hasText) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing || event.composedPath()[0] !== search.current) return;
      event.preventDefault();
      event.stopPropagation();
      empty("");
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, [search, hasText, empty]);
}

/** Follows a reset of the form around, unless somebody prevents it. */
export function useReset(root: RefObject<HTMLElement | null>, reset: () => void): void {
  useEffect(() => {
    // The last stop of the event, which does not leave a shadow root.
    const last = root.current?.getRootNode();
    const onReset = (event: Event): void => {
      if (!event.defaultPrevented && event.target instanceof Node && event.target.contains(root.current)) reset();
    };
    last?.addEventListener("reset", onReset);
    return () => last?.removeEventListener("reset", onReset);
  }, [root, reset]);
}
