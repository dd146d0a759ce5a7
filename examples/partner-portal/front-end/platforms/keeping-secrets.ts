import type { Redacted, WebhooksApi } from "@tacklebox/client";

/** For platforms where whoever makes a webhook makes its secret: our endpoint has it before the first delivery. */
export function keepingSecrets(api: WebhooksApi, keepSecret: (secret: Redacted) => Promise<void>): WebhooksApi {
  return {
    ...api,
    async create(draft, options) {
      if (draft.secret) await keepSecret(draft.secret);
      return api.create(draft, options);
    },
  };
}
