"use client";
import type { ClientError } from "@tacklebox/client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useKit } from "../context.ts";
import { toClientError } from "../core/to-client-error.ts";

/** Something that changes the platform, and how far it is. */
export interface Action<Given extends readonly unknown[], Result> {
  readonly state: "idle" | "pending" | "done" | "failed";
  readonly error: ClientError | undefined;
  /** Resolves with the result, or with `undefined` where it failed or one is under way already. Never rejects. */
  readonly run: (...given: Given) => Promise<Result | undefined>;
  readonly reset: () => void;
}

/**
 * Runs a change once at a time: a second click while the first is under way does nothing. It is not cancelled when the component
 * goes, because a change that was sent may have taken place.
 */
export function useAction<Given extends readonly unknown[], Result>(
  place: { readonly component: string; readonly action: string },
  work: (...given: Given) => Promise<Result>,
): Action<Given, Result> {
  const { onError, onEvent } = useKit();
  const [outcome, setOutcome] = useState<Pick<Action<Given, Result>, "state" | "error">>({
    state: "idle",
    error: undefined,
  });
  const isPending = useRef(false);
  const isMounted = useRef(true);
  useEffect(() => {
    // StrictMode unmounts and mounts again.
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  const latest = useRef({ place, work });
  latest.current = { place, work };

  const run = useCallback(
    async (...given: Given): Promise<Result | undefined> => {
      if (isPending.current) return undefined;
      isPending.current = true;
      const settle = (next: typeof outcome): void => {
        isPending.current = false;
        if (isMounted.current) setOutcome(next);
      };
      setOutcome({ state: "pending", error: undefined });
      try {
        const result = await latest.current.work(...given);
        settle({ state: "done", error: undefined });
        return result;
      } catch (reason) {
        const error = toClientError(reason);
        settle(error.kind === "aborted" ? { state: "idle", error: undefined } : { state: "failed", error });
        if (error.kind !== "aborted") {
          onEvent({ type: "request.failed", kind: error.kind });
          onError(error, latest.current.place);
        }
        return undefined;
      }
    },
    [onError, onEvent],
  );
  const reset = useCallback(() => setOutcome({ state: "idle", error: undefined }), []);
  return { ...outcome, run, reset };
}
