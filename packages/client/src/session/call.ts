import type { ErrorFacts } from "../errors.ts";
import type { CallOptions } from "../platform.ts";
import { answerFacts } from "./answer-error.ts";
import { serializePath, toHeaders, type Recipe } from "./recipe.ts";
import type { Answer } from "./transport.ts";
import type { World } from "./world.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One call of a contract, as it is to be sent. */
export interface CallInput {
  readonly operation: string;
  readonly method: Method;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly header?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as a form, in place of a body. */
  readonly form?: Readonly<Record<string, string>>;
}

/** Makes a call and gives back what the platform's answer says. */
export type Call<Said> = (input: CallInput, options?: CallOptions) => Promise<Said>;

export interface CallWays<Said> {
  readonly baseUrl: URL;
  readonly world: Pick<World, "now">;
  /** Reads an answer of any status. @throws {ClientError} for every kind of no. */
  readonly read: (answer: Answer, facts: ErrorFacts) => Said;
}

/** Sends calls as recipes: paths with their parameters, queries, JSON bodies and forms. */
export function createCall<Said>(
  send: (recipe: Recipe) => Promise<Answer>,
  { baseUrl, world, read }: CallWays<Said>,
): Call<Said> {
  return async ({ operation, method, path, parameters = {}, query = {}, header, body, form }, options) => {
    const url = new URL(serializePath(path, parameters).slice(1), baseUrl);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const headers = toHeaders({ ...options?.headers, ...header }, operation);
    if (body !== undefined) headers.set("content-type", "application/json");
    if (form) headers.set("content-type", "application/x-www-form-urlencoded");
    const text = form ? new URLSearchParams(form).toString() : JSON.stringify(body);
    const answer = await send({ ...options, operation, method, url: url.href, headers, body: text });
    return read(answer, answerFacts(answer, operation, world.now()));
  };
}
