import type { ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { answerError, kindOfStatus, unreadable } from "../../session/answer-error.ts";
import type { Call } from "../../session/call.ts";
import type { Answer } from "../../session/transport.ts";

export type RoomleCall = Call<unknown>;

/** The JSON of a good answer. */
export function read({ status, headers, body }: Answer, facts: ErrorFacts): unknown {
  if (status >= 400) {
    const kind = kindOfStatus(status);
    // At the sign-in no session is in between: who is refused there has the wrong credentials.
    const isSignIn = facts.operation === "signIn" && kind === "permission";
    throw answerError(isSignIn ? "authentication" : kind, { ...facts, status });
  }
  const json = parseJson(body);
  if (typeof json !== "object" || json === null) throw unreadable(facts, headers);
  return json;
}
