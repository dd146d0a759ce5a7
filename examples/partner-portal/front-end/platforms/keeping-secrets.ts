import type { WebhooksApi } from "@tacklebox/client";
import type { Post } from "./platform.ts";

/** For platforms where whoever makes a webhook makes its secret: our endpoint has it before the first delivery. */
export function keepingSecrets(api: WebhooksApi, post: Post): WebhooksApi {
  return {
    ...api,
    // Also where the platform would do without: our endpoint takes nothing that is not proved.
    capabilities: { ...api.capabilities, signingSecret: "made-by-caller" },
    async create(draft, options) {
      if (draft.secret) await post("secret", { secret: draft.secret.reveal() });
      return api.create(draft, options);
    },
  };
}
