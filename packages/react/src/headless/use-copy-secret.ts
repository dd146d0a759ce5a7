"use client";
import type { Redacted } from "@tacklebox/client";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useKit } from "../context.ts";
import { copyText, type CopyResult } from "../core/copy-text.ts";
import { envLine } from "../core/env-line.ts";

/** The text itself, or a line for a `.env` file. */
export type SecretForm = "secret" | "env";

export interface CopyingSecret {
  /**
   * `copied` for two seconds after it really was, then `clearable` until a minute is over; `blocked` where the browser let nothing
   * be copied; `unwritable` where no `.env` line holds it; `cleared` and `not-cleared` after the clipboard was to be emptied.
   */
  readonly state: "idle" | "copying" | "copied" | "clearable" | "blocked" | "unwritable" | "cleared" | "not-cleared";
  readonly form: SecretForm;
  /** Rejects with what `read` rejects with. Does nothing while a copy is under way. */
  readonly copy: (form: SecretForm, read: () => Promise<Redacted>) => Promise<CopyResult | undefined>;
  /** Empties the clipboard, whatever it holds by now. */
  readonly clear: () => Promise<void>;
}

export interface CopySecretOptions {
  readonly webhookId: string;
  /** @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** Gets what could not be copied, so that it can be shown. */
  readonly onBlocked?: (secret: Redacted) => void;
  /** The element that shows the secret, and whether it does: its text is selected when the browser blocks copying. */
  readonly textRef: RefObject<HTMLElement | null>;
  readonly isShown: boolean;
}

const unwritable = Symbol("unwritable");

/** Copies a secret without keeping it. */
export function useCopySecret({
  webhookId,
  envVariable = "WEBHOOK_SIGNING_SECRET",
  onBlocked,
  textRef,
  isShown,
}: CopySecretOptions): CopyingSecret {
  const { onEvent } = useKit();
  const [now, setNow] = useState<Pick<CopyingSecret, "state" | "form">>({ state: "idle", form: "secret" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isCopying = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Said of one secret, and not of another webhook's.
  useEffect(
    () => () => setNow((before) => (before.state === "unwritable" ? { ...before, state: "idle" } : before)),
    [webhookId],
  );
  const isBlocked = now.state === "blocked";
  useEffect(() => {
    if (!isBlocked || !isShown || !textRef.current) return undefined;
    getSelection()?.selectAllChildren(textRef.current);
    // Hidden again, it is no longer selected.
    return () => setNow((before) => (before.state === "blocked" ? { ...before, state: "idle" } : before));
  }, [isBlocked, isShown, textRef]);

  const become = (state: CopyingSecret["state"], form: SecretForm = now.form): void => {
    clearTimeout(timer.current);
    setNow({ state, form });
    if (state === "copied") timer.current = setTimeout(() => become("clearable", form), 2_000);
    if (state === "clearable") timer.current = setTimeout(() => become("idle", form), 58_000);
  };

  const copy: CopyingSecret["copy"] = async (form, read) => {
    if (isCopying.current) return undefined;
    isCopying.current = true;
    become("copying", form);
    try {
      const secret = read();
      const text = secret.then((redacted) => {
        const line = form === "env" ? envLine(envVariable, redacted.reveal()) : redacted.reveal();
        if (line === undefined) throw unwritable;
        return line;
      });
      const result = await copyText(text);
      become(result.ok ? "copied" : "blocked", form);
      onEvent(result.ok ? { type: "secret.copied", webhookId } : { type: "copy.failed", reason: result.reason });
      if (!result.ok) onBlocked?.(await secret);
      return result;
    } catch (error) {
      become(error === unwritable ? "unwritable" : "idle", form);
      if (error === unwritable) return undefined;
      throw error;
    } finally {
      isCopying.current = false;
    }
  };
  return { ...now, copy, clear: async () => become((await copyText("")).ok ? "cleared" : "not-cleared") };
}
