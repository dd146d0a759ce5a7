import type { Sandbox } from "@tacklebox/sandbox";
import {
  credentials,
  IllegalTransition,
  Refusal,
  vntana,
  type Product,
  type VntanaDomain,
} from "@tacklebox/sandbox/vntana";
import { Hono } from "hono";
import type { Watched } from "../desk-platform.ts";
import { createDesk, type Desk } from "../desk.ts";

/** A product as the pages show it. */
export type DeskProduct = Pick<Product, "uuid" | "name" | "conversionStatus" | "status">;

export interface DeskUpload extends DeskProduct {
  /** Why nobody is told of it; empty where somebody is. */
  readonly missed: string;
}

export interface VntanaAccount {
  readonly key: string;
}

/** VNTANA's side: products are uploaded, converted and published. */
export function createVntanaDesk(): Desk<VntanaDomain, VntanaAccount> {
  return createDesk({
    platform: vntana(),
    account: { key: credentials.owner.key },
    actions: (domain) => [
      {
        label: "Upload a product",
        event: "product.added",
        run: () => `${upload(domain, "Broken chair").name} is uploaded.`,
      },
    ],
    breakages: { "bad-signature": "Signed wrongly", stale: "An hour old", "re-encoded-body": "JSON written anew" },
    outage: "VNTANA tries again, writes a mail, and in the end turns the webhook off.",
    isRefusal: (error) => error instanceof IllegalTransition || error instanceof Refusal,
    hears: ({ webhooks, workspaces }) => {
      const { organizationUuid } = workspaces.get("living-room");
      return webhooks.list().some((webhook) => !webhook.disable && webhook.organizationUuid === organizationUuid);
    },
    routes: createProductRoutes,
  });
}

function createProductRoutes({ domain }: Sandbox<VntanaDomain>, watched: Watched): Hono {
  const { process, complete, fail, publish, delete: remove, list } = domain.products;
  const deeds = { process, complete, fail, publish, delete: remove };
  return new Hono()
    .get("/products", (c) => c.json(list().map(toRow)))
    .post("/products", async (c) => {
      const { name } = await c.req.json<{ name: string }>();
      const { done, missed } = watched(() => upload(domain, name));
      return c.json({ ...toRow(done), missed } satisfies DeskUpload);
    })
    .post("/products/:uuid/:deed", (c) => {
      const deed = Object.entries(deeds).find(([name]) => name === c.req.param("deed"))?.[1];
      return deed ? c.json(toRow(deed(c.req.param("uuid")))) : c.notFound();
    });
}

function upload({ products, workspaces }: VntanaDomain, name: string): Product {
  return products.upload({ workspaceUuid: workspaces.get("living-room").uuid, name });
}

function toRow({ uuid, name, conversionStatus, status }: Product): DeskProduct {
  return { uuid, name, conversionStatus, status };
}
