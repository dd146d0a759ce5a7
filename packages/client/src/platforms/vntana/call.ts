import type { ErrorFacts } from "../../errors.ts";
import { unreadable } from "../../session/answer-error.ts";
import type { Call } from "../../session/call.ts";
import type { Answer } from "../../session/transport.ts";
import { parseEnvelope, toError } from "./envelope.ts";

/** What is inside the envelope, and the answer's headers. */
export interface Said {
  readonly response: unknown;
  readonly headers: Headers;
}

export type VntanaCall = Call<Said>;

/** Turns every kind of no into a {@link ClientError}: an empty error body and `success: false` under 200 included. */
export function read({ status, headers, body }: Answer, facts: ErrorFacts): Said {
  const envelope = parseEnvelope(body);
  if (status >= 400 || envelope?.success === false) throw toError(status, { ...facts, codes: envelope?.errors });
  if (!envelope) throw unreadable(facts, headers);
  return { response: envelope.response, headers };
}
