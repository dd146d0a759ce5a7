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
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Makes a call and gives back what the platform's answer says. */
export type Call<Said> = (input: CallInput, options?: CallOptions) => Promise<Said>;

export interface CallWays<Said> {
  readonly baseUrl: URL;
  readonly world: Pick<World, "now">;
  /** Reads an answer of any status. @throws {ClientError} for every kind of no. */
  readonly read: (answer: Answer, facts: ErrorFacts) => Said;
}

/** Sends calls as recipes: paths with their parameters, JSON bodies. */
export function createCall<Said>(
  send: (recipe: Recipe) => Promise<Answer>,
  { baseUrl, world, read }: CallWays<Said>,
): Call<Said> {
  return async ({ operation, method, path, parameters = {}, header, body }, options) => {
    const url = new URL(serializePath(path, parameters).slice(1), baseUrl).href;
    const headers = toHeaders({ ...options?.headers, ...header }, operation);
    if (body !== undefined) headers.set("content-type", "application/json");
    const answer = await send({ ...options, operation, method, url, headers, body: JSON.stringify(body) });
    return read(answer, answerFacts(answer, operation, world.now()));
  };
}
