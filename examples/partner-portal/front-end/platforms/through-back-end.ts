import type { WebhooksApi } from "@tacklebox/client";
import type { Ask } from "./platform.ts";

/** The kit's port for platforms that only servers may call: our back end makes each call for whoever is signed in. */
export async function throughBackEnd(ask: Ask): Promise<WebhooksApi> {
  const about = await ask<Pick<WebhooksApi, "platform" | "capabilities">>({ method: "about" });
  const { canUpdate, canRemove } = about.capabilities;
  return {
    ...about,
    eventTypes: () => ask({ method: "eventTypes" }),
    list: (query = {}) => ask({ method: "list", query }),
    get: (id) => ask({ method: "get", id }),
    create: (draft) => ask({ method: "create", draft }),
    ...(canUpdate && { update: (id, draft) => ask({ method: "update", id, draft }) }),
    ...(canRemove && { remove: (id) => ask({ method: "remove", id }) }),
  };
}
