import type { ErrorFacts } from "../../errors.ts";
import { parseJson } from "../../parse-json.ts";
import type { CallOptions } from "../../platform.ts";
import { answerFacts, unreadable } from "../../session/answer-error.ts";
import { type Call, createCall } from "../../session/call.ts";
import { type Recipe, toHeaders } from "../../session/recipe.ts";
import type { Answer } from "../../session/transport.ts";
import type { World } from "../../session/world.ts";
import { toError } from "./failure.ts";

/** The ways of calling this platform. */
export interface Calls {
  readonly call: Call<unknown>;
  /** Posts a form, as the sign-in is one. */
  readonly postForm: (input: FormInput, options?: CallOptions) => Promise<unknown>;
}

interface FormInput {
  readonly operation: string;
  readonly path: string;
  readonly form: URLSearchParams;
}

export interface CallWays {
  readonly baseUrl: URL;
  readonly world: Pick<World, "now">;
}

export function createCalls(send: (recipe: Recipe) => Promise<Answer>, { baseUrl, world }: CallWays): Calls {
  return {
    call: createCall(send, { baseUrl, world, read }),
    async postForm({ operation, path, form: body }, options) {
      const url = new URL(path.slice(1), baseUrl).href;
      // The form brings its own content type.
      const headers = toHeaders({ ...options?.headers }, operation);
      const answer = await send({ ...options, operation, method: "POST", url, headers, body });
      return read(answer, answerFacts(answer, operation, world.now()));
    },
  };
}

/** The JSON of a good answer. */
function read({ status, headers, body }: Answer, facts: ErrorFacts): unknown {
  if (status >= 400) throw toError(status, body, facts);
  const json = parseJson(body);
  if (typeof json !== "object" || json === null) throw unreadable(facts, headers);
  return json;
}
