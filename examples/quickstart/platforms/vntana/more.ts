import type { VntanaClient, VntanaWebhooksApi } from "@tacklebox/client/vntana";
import type { VntanaEvent } from "@tacklebox/receiver/vntana";
import type { Sandbox } from "@tacklebox/sandbox";
import { capturedBy, post } from "../../attack.ts";
import type { Endpoint } from "../../endpoint.ts";
import type { Step } from "../../printer.ts";
import { hold } from "../../steps.ts";
import { signed } from "./attacks.ts";
import { findOrCreateConfigurator } from "./configurator.ts";

interface Rotation {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
  readonly webhooks: VntanaWebhooksApi;
}

/** New secret first, the old one beside it while deliveries may still carry it, then the new one alone. */
export function rotateSecret({ sandbox, endpoint, webhooks }: Rotation): Step {
  return {
    name: "Rotate the secret",
    async run() {
      const [webhook] = (await webhooks.list()).items;
      if (!webhook) throw new Error("There is no webhook.");
      const old = endpoint.secrets[0] ?? "";
      const signedWithOld = async () => post(endpoint, await signed({ body: capturedBy(sandbox).body, secret: old }));
      const next = await webhooks.rotateSecret(webhook.id);

      endpoint.secrets = [next.reveal(), old];
      const during = await signedWithOld();
      endpoint.secrets = [next.reveal()];
      const after = await signedWithOld();
      hold(
        during === 200 && after === 401,
        `The old secret was answered ${during} during the overlap, ${after} after it.`,
      );
      const reason = endpoint.outcomes.at(-1)?.reason;
      return { says: `old secret: ${during} while both are listed, ${after} ${reason} after`, during, after, reason };
    },
  };
}

interface Filling {
  readonly endpoint: Endpoint<VntanaEvent>;
  readonly vntana: VntanaClient;
}

export function fillConfigurator({ endpoint, vntana }: Filling): Step {
  return {
    name: "Find or create a configurator",
    async run() {
      const completed = endpoint.events.find((event) => event.type === "product.completed");
      if (!completed?.known || completed.type !== "product.completed") throw new Error("No completed product arrived.");
      const { url, verb } = await findOrCreateConfigurator(vntana, completed.payload);
      return { says: `${verb}, ${completed.payload.product.name} added: ${url}`, url, verb };
    },
  };
}
