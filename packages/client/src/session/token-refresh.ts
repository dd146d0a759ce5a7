import type { Middleware } from "openapi-fetch";
import { ClientError } from "../errors.ts";
import type { Protocol } from "./protocol.ts";
import type { Session } from "./session.ts";

/** A platform client's session: it also knows where its tokens may go and how the platform spells them and their refusal. */
export interface PlatformSession extends Session {
  readonly protocol: Protocol;
  /** The only origin that gets a token. */
  readonly origin: string;
}

/**
 * Signs the requests of an openapi-fetch client you already have, and sends a request again with a new token after the
 * platform refused the old one. Follows no redirect, because a token would be carried along. Adds no retry and no
 * timeout: those come with the platform's own client.
 *
 * A request is cloned before it is sent, because a Request gives its body once.
 *
 * @example
 * const client = createClient<paths>({ baseUrl });
 * client.use(tokenRefresh(vntana.session));
 *
 * @throws {ClientError} kind `usage` for a request to another origin.
 */
export function tokenRefresh(session: PlatformSession): Middleware {
  const { protocol, origin } = session;
  // By the options object of a call, which openapi-fetch hands to both sides of it; gone with the call, however it ends.
  const sent = new WeakMap<object, { readonly token: string; readonly spare: Request }>();

  async function sign(request: Request): Promise<string> {
    const token = await session.token();
    for (const [name, value] of await protocol.tokenHeaders(token)) request.headers.set(name, value);
    return token;
  }

  return {
    async onRequest({ request: given, options }) {
      if (new URL(given.url).origin !== origin) throw new ClientError("usage", `Tokens go to ${origin} only.`);
      const request = new Request(given, { redirect: "manual" });
      const token = await sign(request);
      sent.set(options, { token, spare: request.clone() });
      return request;
    },
    async onResponse({ request, response, options }) {
      const first = sent.get(options);
      if (!first || response.ok) return undefined;
      if (!protocol.isRefusal(response.status, await response.clone().arrayBuffer())) return undefined;
      if ((await session.recover(first.token)) === "permission") return undefined;
      await response.body?.cancel();
      // With the headers as they went out: later middleware may have set some.
      const again = new Request(first.spare, { headers: request.headers });
      await sign(again);
      return options.fetch(again);
    },
  };
}
