import type { WebhookDraft, WebhooksApi } from "@tacklebox/client";
import type { Post } from "./platform.ts";

/** For platforms where whoever makes a webhook makes its secret: our endpoint has it before the first delivery that needs it. */
export function keepingSecrets(api: WebhooksApi, post: Post): WebhooksApi {
  const { update } = api;
  const keep = async ({ secret }: WebhookDraft): Promise<void> => {
    if (secret) await post("secret", { secret: secret.reveal() });
  };
  return {
    ...api,
    // Also where the platform would do without: our endpoint takes nothing that is not proved.
    capabilities: { ...api.capabilities, signingSecret: "made-by-caller" },
    async create(draft, options) {
      await keep(draft);
      return api.create(draft, options);
    },
    ...(update && {
      async update(id, draft, options) {
        await keep(draft);
        return update(id, draft, options);
      },
    }),
  };
}
