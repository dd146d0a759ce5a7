"use client";
import { ClientError } from "@tacklebox/client";
import type { Diagnosis, DiagnosisExample, DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { useCallback, useEffect, useRef, useState } from "react";
import { useKit } from "../context.ts";
import { diagnosePasted } from "../core/diagnose-pasted.ts";
import { signatureReport, type GivenHeaders } from "../core/signature-report.ts";
import { toClientError } from "../core/to-client-error.ts";

/** A delivery, with what it takes to find out why its signature fails. */
export interface SignatureQuestion {
  readonly headers: GivenHeaders;
  readonly body: string;
  /** Whether the body went through a text field, which turns line breaks into LF. */
  readonly isPasted?: boolean;
  /** Asked once the rest is there; the newest first. What it gives is held by the running check alone. */
  readonly secrets: (options: { readonly signal: AbortSignal }) => readonly string[] | Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  readonly receivedAt?: number | undefined;
}

export type SignatureResult =
  | {
      readonly kind: "diagnosis";
      readonly diagnosis: Diagnosis;
      readonly isReadAsCrlf: boolean;
      /** For others: no secret, no body, no values of headers. */
      readonly report: string;
    }
  /** Nobody has told how the platform signs. */
  | { readonly kind: "unknown_platform" };

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

/** Finds out why a signature fails, in this page. The engine is loaded when it is first needed. */
export function useSignatureDoctor(options: SignatureDoctorOptions = {}): SignatureDoctorState {
  const { api, onError, onEvent } = useKit();
  const [outcome, setOutcome] = useState<Pick<SignatureDoctorState, "state" | "result" | "error">>(idle);
  const latest = useRef({ ...options, name: api?.platform });
  latest.current = { ...options, name: api?.platform };
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const fail = useCallback(
    (reason: unknown): ClientError => {
      const error = toClientError(reason);
      onEvent({ type: "request.failed", kind: error.kind });
      onError(error, { component: "signature-doctor", action: "check" });
      return error;
    },
    [onError, onEvent],
  );
  const check = useCallback(
    async (question: SignatureQuestion): Promise<void> => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const { signal } = own;
      const settle = (next: typeof outcome): void => {
        if (!signal.aborted) setOutcome(next);
      };
      setOutcome(({ result }) => ({ ...idle, state: "checking", result }));
      try {
        const { prepare = nothing } = latest.current;
        const [result] = await Promise.all([answer(question, { ...latest.current, signal }), loaded(prepare())]);
        settle({ ...idle, state: "done", result });
      } catch (reason) {
        if (!signal.aborted) settle({ ...idle, state: "failed", error: fail(reason) });
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
      return (await findPlatform(latest.current)).platform?.example;
    } catch (reason) {
      setOutcome({ ...idle, state: "failed", error: fail(reason) });
      return undefined;
    }
  }, [fail]);
  return { ...outcome, check, reset, loadExample };
}

interface Given {
  readonly platform?: DiagnosisPlatform | undefined;
  readonly name: string | undefined;
}

async function answer(
  { headers, body, isPasted = false, receivedAt, ...question }: SignatureQuestion,
  { signal, ...given }: Given & { readonly signal: AbortSignal },
): Promise<SignatureResult> {
  const { platform, diagnose, describe } = await findPlatform(given);
  if (!platform) return { kind: "unknown_platform" };
  const secrets = await question.secrets({ signal });
  const input = { platform, headers, secrets, receivedAt };
  const { diagnosis, isReadAsCrlf } =
    isPasted && body !== ""
      ? await diagnosePasted(diagnose, { ...input, body })
      : // An empty field is a body nobody gave; a log that has an empty one says that it arrived so.
        { diagnosis: await diagnose(isPasted ? input : { ...input, body }), isReadAsCrlf: false };
  const facts = { platform: platform.name, diagnosis, description: describe(diagnosis), headers, body };
  return { kind: "diagnosis", diagnosis, isReadAsCrlf, report: signatureReport({ ...facts, secrets: secrets.length }) };
}

async function findPlatform({ platform, name = "" }: Given): Promise<Engine & { platform?: DiagnosisPlatform | undefined }> {
  const engine = await loaded(import("@tacklebox/receiver/diagnose"));
  const { diagnosisPlatforms } = engine;
  // A platform may be called `constructor`.
  const known = Object.hasOwn(diagnosisPlatforms, name) ? diagnosisPlatforms[name]?.() : undefined;
  return { ...engine, platform: platform ?? known };
}

async function loaded<Module>(module: Promise<Module>): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new ClientError("network", "A part of this page could not be loaded.", { cause });
  }
}

async function nothing(): Promise<void> {}

type Engine = Pick<typeof import("@tacklebox/receiver/diagnose"), "diagnose" | "describe">;
