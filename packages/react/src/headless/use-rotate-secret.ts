"use client";
import { ClientError, type Redacted } from "@tacklebox/client";
import { useCallback, useState } from "react";
import { useApi, useKit } from "../context.ts";
import { useAction } from "./use-action.ts";

export type Rotation =
  /** `uncertain`: the answer was lost, and it is not known which secret is valid. */
  | { readonly state: "ready" | "rotating" }
  | { readonly state: "failed" | "uncertain"; readonly error: ClientError }
  | { readonly state: "rotated"; readonly secret: Redacted; readonly at: number };

export interface RotatingSecret {
  readonly rotation: Rotation;
  /** Once at a time, whatever is pressed. Resolves with whether there is a new secret. */
  readonly rotate: () => Promise<boolean>;
  /** Begins again, and drops the new secret. Does nothing while it is being rotated. */
  readonly reset: () => void;
}

/** Gives a webhook a new signing secret and holds that until it is stored. */
export function useRotateSecret(webhookId: string): RotatingSecret {
  const api = useApi();
  const { tenant, now, onEvent } = useKit();
  const [rotated, setRotated] = useState<{ readonly secret: Redacted; readonly at: number; readonly owner: string }>();
  // Another webhook's or another tenant's is nobody's here.
  const owner = `${tenant} ${webhookId}`;
  const { state, error, run, reset } = useAction({ component: "RotateSecretDialog", action: "rotate" }, async () => {
    if (!api.rotateSecret)
      throw new ClientError("unsupported", "The platform cannot rotate a secret.", { codes: ["rotation"] });
    const secret = await api.rotateSecret(webhookId);
    setRotated({ secret, at: now(), owner });
    onEvent({ type: "secret.rotated", webhookId });
    return true;
  });
  const mine = rotated?.owner === owner ? rotated : undefined;
  return {
    rotation: toRotation(),
    rotate: useCallback(async () => (await run()) ?? false, [run]),
    reset: useCallback(() => {
      reset();
      setRotated(undefined);
    }, [reset]),
  };

  function toRotation(): Rotation {
    if (mine) return { state: "rotated", secret: mine.secret, at: mine.at };
    if (error) return { state: error.kind === "indeterminate" ? "uncertain" : "failed", error };
    return { state: state === "pending" ? "rotating" : "ready" };
  }
}
