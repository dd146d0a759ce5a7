import type { paths } from "@tacklebox/spec/vntana";
import { ClientError, type ErrorFacts } from "../../errors.ts";
import type { CallOptions } from "../../platform.ts";
import { parseRetryAfter } from "../../retry.ts";
import { serializePath, type Recipe } from "../../session/recipe.ts";
import type { Answer } from "../../session/transport.ts";
import { parseEnvelope, toError } from "./envelope.ts";

/** What a call sends besides its method and path. */
interface CallInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes one call of the contract and gives back what is inside the envelope, and the answer's headers. */
export type Call = (
  operation: string,
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
  path: keyof paths,
  input?: CallInput,
  options?: CallOptions,
) => Promise<{ readonly response: unknown; readonly headers: Headers }>;

/** Sends recipes and turns every kind of no into a {@link ClientError}: an empty error body and `success: false` under 200 included. */
export function createCall(
  send: (recipe: Recipe) => Promise<Answer>,
  { baseUrl, now }: { baseUrl: URL; now: () => number },
): Call {
  return async (operation, method, path, { path: parameters = {}, header, body } = {}, options) => {
    const recipe = {
      ...options,
      operation,
      method,
      url: new URL(serializePath(path, parameters).slice(1), baseUrl).href,
      headers: new Headers({
        ...options?.headers,
        ...header,
        ...(body !== undefined && { "content-type": "application/json" }),
      }),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    const answer = await send(recipe);
    const envelope = parseEnvelope(await answer.text());
    const facts = factsOf(answer, operation, now());
    if (!answer.ok || envelope?.success === false) throw toError(answer.status, { ...facts, codes: envelope?.errors });
    if (!envelope) throw unreadable(facts, answer.headers);
    return { response: envelope.response, headers: answer.headers };
  };
}

function factsOf({ status, headers, attempts }: Answer, operation: string, now: number): ErrorFacts {
  return {
    operation,
    status,
    attempts,
    requestId: headers.get("x-request-id") ?? undefined,
    retryAfterMs: parseRetryAfter(headers.get("retry-after"), now),
  };
}

function unreadable(facts: ErrorFacts, headers: Headers): ClientError {
  const type = headers.get("content-type")?.split(";")[0] ?? "no content type";
  const message = `${facts.operation}: the answer (${facts.status}, ${type}) is not the platform's. Is a proxy in between?`;
  return new ClientError("parse", message, facts);
}
