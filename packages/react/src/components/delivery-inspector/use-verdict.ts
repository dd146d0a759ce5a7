"use client";
import type { Attempt, Delivery, Redacted } from "@tacklebox/client";
import { useCallback, useState } from "react";
import { toMs } from "../../appearance/time.tsx";
import { useApi } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { useSignatureDoctor, type SignatureDoctorState } from "../../headless/use-signature-doctor.ts";
import type { VerdictView } from "../signature-doctor/verdict-view.tsx";

export interface Verdict extends Pick<SignatureDoctorState, "state" | "result" | "error"> {
  /** Absent where there is nothing to check, or nothing to check it with. */
  readonly check: (() => void) | undefined;
  /** What shows a result; loaded along with it. */
  readonly View: typeof VerdictView | undefined;
}

export interface VerdictOptions {
  readonly delivery: Delivery;
  readonly attempt: Attempt | undefined;
  readonly secret: (() => Promise<Redacted>) | undefined;
}

/**
 * Checks an attempt's signature when somebody asks for it; no token, because that is a secret, which logs leave out. The webhook's
 * secret is in the running check and nowhere else.
 */
export function useVerdict({ delivery: { webhookId }, attempt, secret }: VerdictOptions): Verdict {
  const api = useApi();
  const can = useAbilities();
  const [View, setView] = useState<typeof VerdictView>();
  const prepare = useCallback(async () => {
    const { VerdictView: loaded } = await import("../signature-doctor/verdict-view.tsx");
    setView(() => loaded);
  }, []);
  const { state, result, error, check } = useSignatureDoctor({ prepare });
  const reveal = secret ?? (can.reveal && api.revealSecret ? api.revealSecret.bind(api, webhookId) : undefined);
  const request = attempt?.request;
  const isSigned = api.capabilities.proof === "signed";
  return {
    state,
    result,
    error,
    View,
    check:
      isSigned && request && reveal
        ? () =>
            void check({
              headers: request.headers,
              body: request.body,
              receivedAt: toMs(attempt.at),
              secrets: async (options) => [(await reveal(options)).reveal()],
            })
        : undefined,
  };
}
