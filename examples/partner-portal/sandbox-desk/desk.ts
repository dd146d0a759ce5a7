import { createSandbox, type DeliveryFault, type Mail, type Sandbox } from "@tacklebox/sandbox";
import {
  credentials,
  IllegalTransition,
  Refusal,
  vntana,
  type Product,
  type VntanaDomain,
} from "@tacklebox/sandbox/vntana";
import { Hono } from "hono";

/** What happens on the platform's side, for the demo: no partner has this, since the real platform does it. */
export interface Desk {
  readonly sandbox: Sandbox<VntanaDomain>;
  /** A public test value of every sandbox. */
  readonly accessKey: string;
  /** While it is unplugged, deliveries find nobody at the endpoint. */
  readonly plug: (isPlugged: boolean) => void;
  /** The same as routes for the pages. */
  readonly routes: Hono;
}

/** What may be wrong with the next delivery. */
export type Breakage = Extract<DeliveryFault, "bad-signature" | "stale" | "re-encoded-body">;

/** A product as the pages show it. */
export type DeskProduct = Pick<Product, "uuid" | "name" | "conversionStatus" | "status">;

/** What the pages see of the platform's side. */
export interface DeskView {
  readonly products: readonly DeskProduct[];
  readonly isPlugged: boolean;
  /** The newest first. */
  readonly mails: readonly Mail[];
}

export function createDesk(): Desk {
  let isPlugged = true;
  const sandbox = createSandbox({
    platform: vntana(),
    fetch: async (input, init) => {
      if (isPlugged) return globalThis.fetch(input, init);
      throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED: the endpoint is unplugged") });
    },
  });
  const plug = (next: boolean): void => void (isPlugged = next);
  return {
    sandbox,
    accessKey: credentials.owner.key,
    plug,
    routes: createRoutes(sandbox, { plug, isPlugged: () => isPlugged }),
  };
}

interface Plug {
  readonly plug: (isPlugged: boolean) => void;
  readonly isPlugged: () => boolean;
}

function createRoutes({ domain, faults, advance, mails }: Sandbox<VntanaDomain>, { plug, isPlugged }: Plug): Hono {
  const { products, workspaces } = domain;
  const deeds = {
    process: products.process,
    complete: products.complete,
    fail: products.fail,
    publish: products.publish,
    delete: products.delete,
  };
  return new Hono()
    .get("/", (c) =>
      c.json({ products: products.list().map(toRow), isPlugged: isPlugged(), mails: mails().toReversed() }),
    )
    .post("/products", async (c) => {
      const { name } = await c.req.json<{ name: string }>();
      return c.json(toRow(products.upload({ workspaceUuid: workspaces.get("living-room").uuid, name })));
    })
    .post("/products/:uuid/:deed", (c) => {
      const deed = Object.entries(deeds).find(([name]) => name === c.req.param("deed"))?.[1];
      return deed ? c.json(toRow(deed(c.req.param("uuid")))) : c.notFound();
    })
    .post("/break", async (c) => {
      faults.next({ fault: (await c.req.json<{ fault: Breakage }>()).fault });
      return c.json({});
    })
    .post("/plug", async (c) => {
      plug((await c.req.json<{ isPlugged: boolean }>()).isPlugged);
      return c.json({});
    })
    .post("/advance", async (c) => {
      await advance((await c.req.json<{ ms: number }>()).ms);
      return c.json({});
    })
    .onError((error, c) => {
      const isRefused = [IllegalTransition, Refusal, RangeError].some((kind) => error instanceof kind);
      if (isRefused) return c.json({ error: error.message }, 409);
      throw error;
    });
}

function toRow({ uuid, name, conversionStatus, status }: Product): DeskProduct {
  return { uuid, name, conversionStatus, status };
}
