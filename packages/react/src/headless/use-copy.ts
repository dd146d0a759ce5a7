"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useKit } from "../context.ts";
import { copyText, type CopyResult } from "../core/copy-text.ts";

export interface Copying {
  /** `copied` for two seconds after it really was; `failed` until the next try. */
  readonly state: "idle" | "copying" | "copied" | "failed";
  readonly copy: (text: string | Promise<string>) => Promise<CopyResult>;
}

/** Copies, and says “copied” only once it is. */
export function useCopy(): Copying {
  const { onEvent } = useKit();
  const [state, setState] = useState<Copying["state"]>("idle");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = useCallback(
    async (text: string | Promise<string>) => {
      clearTimeout(timer.current);
      setState("copying");
      const result = await copyText(text);
      setState(result.ok ? "copied" : "failed");
      if (result.ok) timer.current = setTimeout(() => setState("idle"), 2_000);
      else onEvent({ type: "copy.failed", reason: result.reason });
      return result;
    },
    [onEvent],
  );
  return { state, copy };
}
