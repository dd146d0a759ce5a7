"use client";
import { useSyncExternalStore } from "react";
import { isApple } from "../core/is-apple.ts";
import { common } from "../messages/en/common.ts";
import { useText } from "../messages/use-text.ts";

/** What stands before the other key of a combination: `⌘` on an Apple keyboard, else `Ctrl+` as keyboards of the language have it. */
export function useCommandKey(): string {
  const t = useText(common);
  // A server does not know the keyboard; the page says what the server did until it is alive.
  return useSyncExternalStore(never, isApple, () => false) ? "⌘" : `${t("common.ctrl")}+`;
}

function never(): () => void {
  return () => undefined;
}
