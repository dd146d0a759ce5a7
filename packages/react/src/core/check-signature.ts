import type { WebhooksApi } from "@tacklebox/client";
import {
  describe,
  diagnose,
  diagnosisPlatforms,
  type Diagnosis,
  type DiagnosisExample,
  type DiagnosisPlatform,
} from "@tacklebox/receiver/diagnose";
import { diagnosePasted } from "./diagnose-pasted.ts";
import { signatureReport, type GivenHeaders } from "./signature-report.ts";

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
      /** The body was read with CRLF for its line breaks, which the signature fits. */
      readonly isReadAsCrlf: boolean;
      /** For others: no secret, no body, no values of headers. */
      readonly report: string;
    }
  /** Nobody has told how the platform proves its deliveries. */
  | { readonly kind: "unknown_platform" };

/** How deliveries are proved: as on a platform that is given, else as on the one that the port calls. */
export interface Signing {
  readonly platform?: DiagnosisPlatform | undefined;
  readonly api: Pick<WebhooksApi, "platform" | "capabilities"> | undefined;
}

/** Answers a question. Only ever imported where there is one: it brings the engine along. */
export async function checkSignature(
  { headers, body, isPasted = false, receivedAt, ...question }: SignatureQuestion,
  { signal, ...signing }: Signing & { readonly signal: AbortSignal },
): Promise<SignatureResult> {
  const platform = platformOf(signing);
  if (!platform) return { kind: "unknown_platform" };
  const secrets = await question.secrets({ signal });
  const input = { platform, headers, secrets, receivedAt };
  const { diagnosis, isReadAsCrlf } =
    isPasted && body !== ""
      ? await diagnosePasted(diagnose, { ...input, body })
      : // An empty field is a body nobody gave; a log that has an empty one says that it arrived so.
        { diagnosis: await diagnose(isPasted ? input : { ...input, body }), isReadAsCrlf: false };
  const facts = { platform, diagnosis, description: describe(diagnosis), headers, body };
  return { kind: "diagnosis", diagnosis, isReadAsCrlf, report: signatureReport({ ...facts, secrets: secrets.length }) };
}

/** A delivery to try it with, where the platform has one. */
export function exampleOf(signing: Signing): DiagnosisExample | undefined {
  return platformOf(signing)?.example;
}

function platformOf({ platform, api }: Signing): DiagnosisPlatform | undefined {
  // A platform may be called `constructor`.
  if (platform || !api || !Object.hasOwn(diagnosisPlatforms, api.platform)) return platform;
  const known = diagnosisPlatforms[api.platform]?.();
  return known?.provedBy?.(api.capabilities.proof) ?? known;
}
