import { randomUUID } from "node:crypto";
import type { SmartshapeWebhooksApi } from "@tacklebox/client/smartshape";
import type { Sandbox } from "@tacklebox/sandbox";
import { rewritten } from "../../attack.ts";
import type { Endpoint } from "../../endpoint.ts";
import type { Step } from "../../printer.ts";
import { replaceSecret } from "../../replace-secret.ts";
import { showWhatIsOpen } from "../../what-is-open.ts";

interface Scene {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
  readonly webhooks: SmartshapeWebhooksApi;
}

export function more({ sandbox, endpoint, webhooks }: Scene): readonly Step[] {
  return [
    showWhatIsOpen({
      sandbox,
      endpoint,
      rewrite: (body) => rewritten(body, { uuid: randomUUID(), data: {} }),
      because: "with a new id a copied token passes; use https, and ask the API before acting",
    }),
    replaceSecret({
      sandbox,
      endpoint,
      // The platform changes no webhook: new ones beside the old ones, until those are removed.
      async replace(secret) {
        const old = (await webhooks.list()).items;
        await webhooks.create({ url: endpoint.url, eventTypes: old.flatMap(({ eventTypes }) => eventTypes), secret });
        return async () => {
          for (const { id } of old) await webhooks.remove(id);
        };
      },
    }),
  ];
}
