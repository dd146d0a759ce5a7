import type { Redacted, WebhooksApi } from "@tacklebox/client";

/** For platforms where whoever makes a webhook makes its secret: our endpoint has it before the first delivery. */
export function keepingSecrets(api: WebhooksApi, keepSecret: (secret: Redacted) => Promise<void>): WebhooksApi {
  return {
    ...api,
    // Also where the platform would do without: our endpoint takes nothing that is not proved.
    capabilities: { ...api.capabilities, signingSecret: "made-by-caller" },
    async create(draft, options) {
      if (draft.secret) await keepSecret(draft.secret);
      return api.create(draft, options);
    },
  };
}
