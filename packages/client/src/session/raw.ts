import createFetchClient, { type Client } from "openapi-fetch";
import { ClientError } from "../errors.ts";
import { serializePath, type Recipe } from "./recipe.ts";
import type { Answer } from "./transport.ts";

/** Puts openapi-fetch on top of a pipeline, so that its calls get the same session, retries and rules. */
export function createRaw<Paths extends object>(
  baseUrl: URL,
  send: (recipe: Recipe) => Promise<Answer>,
): Client<Paths> {
  return createFetchClient<Paths>({
    baseUrl: baseUrl.href,
    pathSerializer: serializePath,
    Request: RequestRecipe as unknown as typeof Request, // openapi-fetch constructs it and hands it to the next line, no more
    fetch: async (request) => {
      const recipe = request as unknown as Recipe; // what the line above made
      if (new URL(recipe.url).origin !== baseUrl.origin)
        throw new ClientError("usage", `Tokens go to ${baseUrl.origin} only.`);
      return toResponse(await send(recipe));
    },
  });
}

/**
 * Stands in for `Request` in openapi-fetch, and only remembers: a real Request gives its body once, so replaying it
 * after a renewed token would need a clone of every request.
 */
// A class, because openapi-fetch calls it with `new` and asks for `instanceof`.
class RequestRecipe {
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: Omit<Recipe, "url">) {
    assertSafePath(url);
    if (init.body instanceof ReadableStream) {
      throw new ClientError(
        "usage",
        "A stream cannot be sent again after a renewal: pass a string, a Blob or FormData.",
      );
    }
    Object.assign(this, init);
    this.url = url;
    this.method = init.method;
  }
}

function toResponse({ status, headers, body }: Answer): Response {
  // Null where nothing came: the constructor refuses even an empty body for 204, 205 and 304.
  return new Response(body.byteLength > 0 ? body : null, { status, headers });
}

function assertSafePath(url: string): void {
  const path = url.replace(/[?#].*/s, "");
  const missing = /\{(\w+)\}/.exec(path);
  if (missing) throw new ClientError("usage", `The path parameter ${missing[1]} is missing: pass an id.`);
  // The URL parser reads %2e as a dot, so both spellings climb.
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path))
    throw new ClientError("usage", "A path must not hold “.” or “..” segments.");
}
