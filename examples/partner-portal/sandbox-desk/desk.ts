import { createSandbox, type Sandbox } from "@tacklebox/sandbox";
import { serve, type SandboxServer } from "@tacklebox/sandbox/server";
import type { Hono } from "hono";
import type { DeskPlatform } from "./desk-platform.ts";
import { createDeskRoutes } from "./desk-routes.ts";

/** What happens on a platform's side, for the demo: no partner has this, since the real platform does it. */
export interface Desk<Domain, Account> {
  readonly name: string;
  readonly sandbox: Sandbox<Domain>;
  /** What our back end signs in with: public test values of every sandbox. */
  readonly account: Account;
  /** Lets pages and our back end call the platform, and gives back where: the same place after each `close`. */
  readonly open: () => Promise<string>;
  /** Takes the platform away. */
  readonly close: () => Promise<void>;
  /** While it is unplugged, deliveries find nobody at the endpoint. */
  readonly plug: (isPlugged: boolean) => void;
  /** The same as routes for the pages. */
  readonly routes: Hono;
}

export function createDesk<Domain, Account>(side: DeskPlatform<Domain, Account>): Desk<Domain, Account> {
  let isPlugged = true;
  let server: SandboxServer | undefined;
  let port = 0;
  const sandbox = createSandbox({
    platform: side.platform,
    fetch: async (input, init) => {
      if (isPlugged) return globalThis.fetch(input, init);
      throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED: the endpoint is unplugged") });
    },
  });
  const plug = (next: boolean): void => void (isPlugged = next);
  return {
    name: sandbox.platform,
    sandbox,
    account: side.account,
    async open() {
      server = await serve(sandbox, { port });
      port = Number(new URL(server.url).port);
      return server.url;
    },
    async close() {
      await server?.close();
      server = undefined;
    },
    plug,
    routes: createDeskRoutes(side, { sandbox, plug, isPlugged: () => isPlugged, isOpen: () => server !== undefined }),
  };
}
