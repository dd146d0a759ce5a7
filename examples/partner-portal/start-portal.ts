import { createAdaptorServer } from "@hono/node-server";
import { serve } from "@tacklebox/sandbox/server";
import { createApp } from "./back-end/app.ts";
import { createVntanaPartner } from "./back-end/platforms/vntana.ts";
import { createSessions, type Sessions } from "./back-end/sessions.ts";
import { buildPages } from "./build-pages.ts";
import { createDesk, type Desk } from "./sandbox-desk/desk.ts";
import { listen } from "./listen.ts";

export interface PortalOptions {
  /** @defaultValue a free one */
  readonly port?: number;
  /** Folder of the built pages. @defaultValue builds them */
  readonly pages?: string;
}

/** Everything that runs: the sandbox in the platform's place, the back end, and the pages it serves. */
export interface Portal {
  readonly url: string;
  readonly desk: Desk;
  readonly sessions: Sessions;
  readonly close: () => Promise<void>;
}

/** Starts the platform's stand-in and the partner's product on loopback ports. */
export async function startPortal({ port = 0, pages }: PortalOptions = {}): Promise<Portal> {
  const folder = pages ?? (await buildPages());
  const desk = createDesk();
  const sandbox = await serve(desk.sandbox);
  // Who sends has to know the address, which is known once somebody listens.
  let answer = (_request: Request): Response | Promise<Response> => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  const close = async (): Promise<void> => void (await Promise.all([sandbox.close(), closeServer()]));
  const closeServer = (): Promise<unknown> =>
    new Promise((resolve) => {
      server.close(resolve);
      // Live pages keep a connection open.
      if ("closeAllConnections" in server) server.closeAllConnections();
    });

  try {
    const url = await listen(server, port);
    const platform = createVntanaPartner({
      apiUrl: sandbox.url,
      key: desk.accessKey,
      endpointUrl: `${url}/webhooks/vntana`,
      // The sandbox's time can be moved, and its signatures are of that time.
      now: desk.sandbox.now,
    });
    const sessions = createSessions();
    const app = createApp({ platform, sessions, pages: folder, more: { "/api/desk": desk.routes } });
    answer = (request) => app.fetch(request);
    return { url, desk, sessions, close };
  } catch (error) {
    await close();
    throw error;
  }
}
