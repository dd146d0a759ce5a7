import type { paths } from "@tacklebox/spec/vntana";
import { ClientError, type ErrorFacts } from "../../errors.ts";
import type { CallOptions } from "../../platform.ts";
import { answerFacts } from "../../session/answer-error.ts";
import { serializePath, toHeaders, type Recipe } from "../../session/recipe.ts";
import type { Answer } from "../../session/transport.ts";
import { parseEnvelope, toError } from "./envelope.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One call of the contract, as it is to be sent. */
export interface CallInput {
  readonly operation: string;
  readonly method: Method;
  readonly path: keyof paths;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes a call and gives back what is inside the envelope, and the answer's headers. */
export type Call = (
  input: CallInput,
  options?: CallOptions,
) => Promise<{ readonly response: unknown; readonly headers: Headers }>;

/** Sends recipes and turns every kind of no into a {@link ClientError}: an empty error body and `success: false` under 200 included. */
export function createCall(
  send: (recipe: Recipe) => Promise<Answer>,
  { baseUrl, now }: { baseUrl: URL; now: () => number },
): Call {
  return async ({ operation, method, path, parameters = {}, header, body }, options) => {
    const url = new URL(serializePath(path, parameters).slice(1), baseUrl).href;
    const headers = toHeaders({ ...options?.headers, ...header }, operation);
    if (body !== undefined) headers.set("content-type", "application/json");
    const answer = await send({ ...options, operation, method, url, headers, body: JSON.stringify(body) });
    const envelope = parseEnvelope(answer.body);
    const facts = answerFacts(answer, operation, now());
    if (answer.status >= 400 || envelope?.success === false)
      throw toError(answer.status, { ...facts, codes: envelope?.errors });
    if (!envelope) throw unreadable(facts, answer.headers);
    return { response: envelope.response, headers: answer.headers };
  };
}

function unreadable(facts: ErrorFacts, headers: Headers): ClientError {
  const type = headers.get("content-type")?.split(";")[0] ?? "no content type";
  const message = `${facts.operation}: the answer (${facts.status}, ${type}) is not the platform's. A proxy's?`;
  return new ClientError("parse", message, facts);
}
