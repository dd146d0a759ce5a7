import { ClientError, type WebhooksApi } from "@tacklebox/client";
import type { PortCall } from "../../back-end/port-calls.ts";
import type { Post } from "./platform.ts";

/** The kit's port for platforms that only servers may call: our back end makes each call for whoever is signed in. */
export async function throughBackEnd(post: Post): Promise<WebhooksApi> {
  const ask = async <Answer>(call: PortCall): Promise<Answer> => {
    const answer = await post<{ value: Answer } | { error: ClientError }>("port", call);
    if ("error" in answer) throw new ClientError(answer.error.kind, answer.error.message, answer.error);
    return answer.value;
  };
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
