import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "./back-end/app.ts";
import { createCrazygoldfishPartner } from "./back-end/platforms/crazygoldfish.ts";
import { createRoomlePartner } from "./back-end/platforms/roomle.ts";
import { createSmartshapePartner } from "./back-end/platforms/smartshape.ts";
import { createVntanaPartner } from "./back-end/platforms/vntana.ts";
import { createSessions, type Sessions } from "./back-end/sessions.ts";
import { preparePages } from "./build-pages.ts";
import type { Desk } from "./sandbox-desk/desk.ts";
import { createCrazygoldfishDesk } from "./sandbox-desk/platforms/crazygoldfish.ts";
import { createRoomleDesk } from "./sandbox-desk/platforms/roomle.ts";
import { createSmartshapeDesk } from "./sandbox-desk/platforms/smartshape.ts";
import { createVntanaDesk } from "./sandbox-desk/platforms/vntana.ts";
import { listen } from "./listen.ts";

export interface PortalOptions {
  /** @defaultValue a free one */
  readonly port?: number;
  /** Folder of the built pages. @defaultValue builds them */
  readonly pages?: string;
}

/** Everything that runs: sandboxes in the platforms' place, the back end, and the pages it serves. */
export interface Portal {
  readonly url: string;
  readonly desks: Desks;
  readonly sessions: Sessions;
  readonly close: () => Promise<void>;
}

type Desks = ReturnType<typeof createDesks>;

/** Starts the platforms' stand-ins and the partner's product on loopback ports. */
export async function startPortal({ port = 0, pages }: PortalOptions = {}): Promise<Portal> {
  const folder = pages ?? (await preparePages());
  const desks = createDesks();
  // Who sends has to know the address, which is known once somebody listens.
  let answer = (_request: Request): Response | Promise<Response> => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => answer(request) });
  const close = async (): Promise<void> => {
    await Promise.all([...Object.values(desks).map((desk) => desk.close()), closeServer()]);
  };
  const closeServer = (): Promise<unknown> =>
    new Promise((resolve) => {
      server.close(resolve);
      // Live pages keep a connection open.
      if ("closeAllConnections" in server) server.closeAllConnections();
    });

  try {
    const url = await listen(server, port);
    const meet = async <Account>({ name, account, open, sandbox }: Desk<unknown, Account>) => ({
      account,
      apiUrl: await open(),
      endpointUrl: `${url}/webhooks/${name}`,
      // The sandbox's time can be moved, and its signatures are of that time.
      now: sandbox.now,
    });
    const platforms = [
      createVntanaPartner(await meet(desks.vntana)),
      createSmartshapePartner(await meet(desks.smartshape)),
      createRoomlePartner(await meet(desks.roomle)),
      createCrazygoldfishPartner(await meet(desks.crazygoldfish)),
    ];
    const sessions = createSessions();
    const more = Object.fromEntries(Object.values(desks).map(({ name, routes }) => [`/api/${name}/desk`, routes]));
    const app = createApp({ platforms, sessions, pages: folder, more });
    answer = (request) => app.fetch(request);
    return { url, desks, sessions, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createDesks() {
  return {
    vntana: createVntanaDesk(),
    smartshape: createSmartshapeDesk(),
    roomle: createRoomleDesk(),
    crazygoldfish: createCrazygoldfishDesk(),
  };
}
