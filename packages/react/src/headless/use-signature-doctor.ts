"use client";
import { ClientError } from "@tacklebox/client";
import type { DiagnosisExample, DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { useCallback, useEffect, useRef, useState } from "react";
import { useKit } from "../context.ts";
import type { SignatureQuestion, SignatureResult } from "../core/check-signature.ts";
import { toClientError } from "../core/to-client-error.ts";

export interface SignatureDoctorOptions {
  /** @defaultValue the one of the provider's platform */
  readonly platform?: DiagnosisPlatform | undefined;
  /** What is needed once there is a result, loaded along with the engine. */
  readonly prepare?: (() => Promise<unknown>) | undefined;
}

export interface SignatureDoctorState {
  readonly state: "idle" | "checking" | "done" | "failed";
  /** Stays while the next check runs. */
  readonly result: SignatureResult | undefined;
  readonly error: ClientError | undefined;
  /** Checks; a later call wins over one under way. Never rejects. */
  readonly check: (question: SignatureQuestion) => Promise<void>;
  readonly reset: () => void;
  /** A delivery to try it with, where the platform has one. Never rejects. */
  readonly loadExample: () => Promise<DiagnosisExample | undefined>;
}

const idle = { state: "idle", result: undefined, error: undefined } as const;

/** Finds out why a delivery is refused, in this page. The engine is loaded when it is first needed. */
export function useSignatureDoctor({ platform, prepare = nothing }: SignatureDoctorOptions = {}): SignatureDoctorState {
  const { api, onError, onEvent } = useKit();
  const [outcome, setOutcome] = useState<Pick<SignatureDoctorState, "state" | "result" | "error">>(idle);
  const latest = useRef({ platform, api, prepare });
  latest.current = { platform, api, prepare };
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const fail = useCallback(
    (reason: unknown): void => {
      const error = toClientError(reason);
      onEvent({ type: "request.failed", kind: error.kind });
      onError(error, { component: "signature-doctor", action: "check" });
      setOutcome({ ...idle, state: "failed", error });
    },
    [onError, onEvent],
  );
  const check = useCallback(
    async (question: SignatureQuestion): Promise<void> => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const { signal } = own;
      // What was there stays until there is something else, or the page would jump.
      setOutcome((now) => ({ ...now, state: "checking" }));
      try {
        const [{ checkSignature }] = await loaded(
          Promise.all([import("../core/check-signature.ts"), latest.current.prepare()]),
        );
        const result = await checkSignature(question, { ...latest.current, signal });
        if (!signal.aborted) setOutcome({ ...idle, state: "done", result });
      } catch (reason) {
        if (!signal.aborted) fail(reason);
      }
    },
    [fail],
  );
  const reset = useCallback(() => {
    running.current?.abort();
    setOutcome(idle);
  }, []);
  const loadExample = useCallback(async () => {
    try {
      const { exampleOf } = await loaded(import("../core/check-signature.ts"));
      return exampleOf(latest.current);
    } catch (reason) {
      fail(reason);
      return undefined;
    }
  }, [fail]);
  return { ...outcome, check, reset, loadExample };
}

async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new ClientError("network", "A part of this page could not be loaded.", { cause });
  }
}

async function nothing(): Promise<void> {}
