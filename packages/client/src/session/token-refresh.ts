import type { Middleware } from "openapi-fetch";
import type { Protocol } from "./protocol.ts";
import type { Session } from "./session.ts";

/** A platform client's session: it also knows how the platform spells tokens and refusals. */
export interface PlatformSession extends Session {
  readonly protocol: Protocol;
}

/**
 * Signs the requests of an openapi-fetch client you already have, and sends a request again with a new token after the
 * platform refused the old one. Adds no retry, no timeout and no redirect rule: those come with the platform's own client.
 *
 * A request with a body is cloned before it is sent, because a Request gives its body once.
 *
 * @example
 * const client = createClient<paths>({ baseUrl });
 * client.use(tokenRefresh(vntana.session));
 */
export function tokenRefresh(session: PlatformSession): Middleware {
  const { protocol } = session;
  const sent = new Map<string, { readonly token: string; readonly spare: Request }>();

  async function sign(request: Request): Promise<string> {
    const token = await session.token();
    const [name, value] = protocol.tokenHeader(token);
    request.headers.set(name, value);
    return token;
  }

  return {
    async onRequest({ request, id }) {
      const token = await sign(request);
      sent.set(id, { token, spare: request.clone() });
    },
    async onResponse({ response, id, options }) {
      const first = sent.get(id);
      sent.delete(id);
      if (!first || ![401, 403].includes(response.status)) return undefined;
      if (!protocol.isRefusal(response.status, protocol.codesOf(await response.clone().arrayBuffer())))
        return undefined;
      if ((await session.recover(first.token)) === "permission") return undefined;
      await response.body?.cancel();
      await sign(first.spare);
      return options.fetch(first.spare);
    },
    onError({ id }) {
      sent.delete(id);
    },
  };
}
