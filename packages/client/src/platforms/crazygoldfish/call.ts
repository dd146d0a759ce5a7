import type { ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import { unreadable } from "../../session/answer-error.ts";
import type { Call } from "../../session/call.ts";
import type { Answer } from "../../session/transport.ts";
import { toError } from "./failure.ts";

export type CrazygoldfishCall = Call<unknown>;

/** The JSON of a good answer. */
export function read({ status, headers, body }: Answer, facts: ErrorFacts): unknown {
  if (status >= 400) throw toError(status, body, facts);
  const json = parseJson(body);
  if (typeof json !== "object" || json === null) throw unreadable(facts, headers);
  return json;
}
