"use client";
import { ClientError, type Redacted } from "@tacklebox/client";
import { useEffect, useReducer, useRef, type RefObject } from "react";
import { useEffectBeforePaint } from "../appearance/use-effect-before-paint.ts";
import { useApi, useKit } from "../context.ts";
import { hidden, secretMachine, type SecretEvent, type SecretState } from "../core/secret-machine.ts";
import { toClientError } from "../core/to-client-error.ts";
import { useAbilities } from "./use-abilities.ts";
import { useCopySecret, type CopyingSecret, type SecretForm } from "./use-copy-secret.ts";
import { useLeaving } from "./use-leaving.ts";

export interface SecretOptions {
  /** @defaultValue 30_000; `false` leaves it until somebody hides it or looks away */
  readonly hideAfterMs?: number | false | undefined;
  /** The name in the `.env` line. @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** Asked before each look and each copy, for signing in again for instance. `false` stops it. */
  readonly onStepUp?: (() => Promise<boolean>) | undefined;
}

export interface Secret extends Omit<CopyingSecret, "state" | "copy"> {
  /** `unavailable` where the platform never shows a secret again; `forbidden` where this person may not see it. */
  readonly state: SecretState["name"] | "unavailable" | "forbidden";
  /** Only while it is shown. Render it as one text node, and into nothing else. */
  readonly text: string | undefined;
  readonly error: ClientError | undefined;
  /** Milliseconds until it hides; `undefined` while it is not shown or does not hide by itself. */
  readonly remainingMs: number | undefined;
  /** The time stands still because somebody is reading. */
  readonly isHeld: boolean;
  readonly copying: CopyingSecret["state"];
  /** For the element that shows the text: what a blocked copy selects, and where Escape hides without closing a dialog around. */
  readonly textRef: RefObject<HTMLElement | null>;
  /** Asks the platform, each time. */
  readonly reveal: () => Promise<void>;
  readonly hide: () => void;
  /** Adds `hideAfterMs` once more. */
  readonly keepShowing: () => void;
  readonly setHeld: (isHeld: boolean) => void;
  /** Copies without showing; where the browser blocks that, shows it after all and selects it. Never rejects. */
  readonly copy: (form?: SecretForm) => Promise<void>;
}

interface Held {
  readonly owner: string;
  readonly state: SecretState;
}

/**
 * A webhook's signing secret, which is asked for when somebody wants it and dropped when it hides: by time, by Escape, when the tab or
 * the window is left, with another webhook or tenant, and when the component goes. It enters no cache.
 */
export function useSecret(webhookId: string, options: SecretOptions = {}): Secret {
  const { hideAfterMs = 30_000, envVariable, onStepUp } = options;
  const api = useApi();
  const { tenant, now, onEvent, onError, permissions } = useKit();
  const { reveal: canReveal } = useAbilities();
  // Another webhook or tenant: what was held is nobody's any more, from this very render on.
  const owner = `${tenant} ${webhookId}`;
  const [held, send] = useReducer(reduce, { owner, state: hidden });
  const state = held.owner === owner ? held.state : hidden;
  const tell = (event: SecretEvent): void => send({ owner, event });
  const calls = useRef<{ reveal?: AbortController; copy?: AbortController }>({});
  const textRef = useRef<HTMLElement>(null);
  const isShown = state.name === "shown";

  const begin = (call: "reveal" | "copy"): AbortSignal => {
    calls.current[call]?.abort();
    return (calls.current[call] = new AbortController()).signal;
  };
  const read = async (signal: AbortSignal): Promise<Redacted> => {
    const mayGoOn = onStepUp === undefined || (await onStepUp());
    if (!mayGoOn || signal.aborted || !api.revealSecret) throw new ClientError("aborted", "Nothing was read.");
    return api.revealSecret(webhookId, { signal });
  };
  // A secret that arrives when nobody is looking at the page is not shown.
  const show = (secret: Redacted): void =>
    tell(document.visibilityState === "hidden" ? { type: "hide" } : { type: "show", secret, now: now(), hideAfterMs });
  const fail = (reason: unknown, signal?: AbortSignal): void => {
    const error = toClientError(reason);
    if (signal?.aborted) return;
    if (error.kind === "aborted") return tell({ type: "hide" });
    tell({ type: "fail", error });
    onEvent({ type: "request.failed", kind: error.kind });
    onError(error, { component: "SecretReveal", action: "reveal" });
  };
  const hide = (): void => {
    calls.current.reveal?.abort();
    tell({ type: "hide" });
  };

  // Not where it was copied for another webhook meanwhile, or for somebody who has looked away.
  const onBlocked = (secret: Redacted): void => {
    if (!calls.current.copy?.signal.aborted) show(secret);
  };
  const { state: copying, copy, ...copied } = useCopySecret({ webhookId, envVariable, onBlocked, textRef, isShown });
  useLeaving(isShown, textRef, hide);
  useEffectBeforePaint(() => {
    if (!isShown) return undefined;
    const ticking = setInterval(() => send({ owner, event: { type: "tick", now: now() } }), 1_000);
    return () => clearInterval(ticking);
  }, [isShown, owner]);
  useEffect(() => {
    if (!isShown) return undefined;
    onEvent({ type: "secret.revealed", webhookId });
    return () => onEvent({ type: "secret.hidden", webhookId });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is shown
  }, [isShown, owner]);
  useEffect(
    () => () => {
      for (const call of Object.values(calls.current)) call.abort();
      send({ owner, event: { type: "hide" } });
    },
    [owner],
  );

  return {
    ...copied,
    state: canReveal && api.revealSecret ? state.name : permissions.reveal === false ? "forbidden" : "unavailable",
    text: isShown ? state.secret.reveal() : undefined,
    error: state.name === "failed" ? state.error : undefined,
    remainingMs: isShown ? state.leftMs : undefined,
    isHeld: isShown && state.isHeld,
    copying,
    textRef,
    hide,
    async reveal() {
      const signal = begin("reveal");
      tell({ type: "ask" });
      try {
        const secret = await read(signal);
        if (!signal.aborted) show(secret);
      } catch (reason) {
        fail(reason, signal);
      }
    },
    keepShowing: () => tell({ type: "keep", byMs: hideAfterMs || 0 }),
    setHeld: (isHeld) => tell({ type: isHeld ? "hold" : "release", now: now() }),
    async copy(form = "secret") {
      let signal: AbortSignal | undefined;
      // What went wrong before is over.
      if (state.name === "failed") tell({ type: "hide" });
      try {
        await copy(form, async () => (isShown ? state.secret : read((signal = begin("copy")))));
      } catch (reason) {
        fail(reason, signal);
      }
    },
  };
}

function reduce(held: Held, { owner, event }: { readonly owner: string; readonly event: SecretEvent }): Held {
  return { owner, state: secretMachine(held.owner === owner ? held.state : hidden, event) };
}
