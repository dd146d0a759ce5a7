import { randomBytes, randomUUID } from "node:crypto";
import { createRedacted } from "@tacklebox/client";
import type { SmartshapeWebhooksApi } from "@tacklebox/client/smartshape";
import type { Sandbox } from "@tacklebox/sandbox";
import { capturedBy, post } from "../../attack.ts";
import type { Endpoint } from "../../endpoint.ts";
import type { Step } from "../../printer.ts";
import { hold } from "../../steps.ts";
import { rewritten } from "./attacks.ts";

interface Scene {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
}

/** A token covers no body, so whoever has seen one can send what they like. No receiver can tell. */
export function showWhatIsOpen({ sandbox, endpoint }: Scene): Step {
  return {
    name: "See what a token leaves open",
    async run() {
      const { headers, body } = capturedBy(sandbox);
      const handled = endpoint.events.length;
      const status = await post(endpoint, { headers, body: rewritten(body, { uuid: randomUUID(), data: {} }) });
      hold(status === 200 && endpoint.events.length === handled + 1, `Answered ${status}.`);
      const says = `${status}: with a new id a copied token passes; use https, and ask the API before acting`;
      return { says, status };
    },
  };
}

/** New webhooks with a new secret beside the old ones, both secrets listed, then the old webhooks and their secret dropped. */
export function replaceSecret({
  sandbox,
  endpoint,
  webhooks,
}: Scene & { readonly webhooks: SmartshapeWebhooksApi }): Step {
  return {
    name: "Replace the secret",
    async run() {
      const old = (await webhooks.list()).items;
      const captured = capturedBy(sandbox);
      const secret = createRedacted(randomBytes(32).toString("hex"));
      endpoint.secrets = [secret.reveal(), ...endpoint.secrets];
      await webhooks.create({ url: endpoint.url, eventTypes: old.flatMap(({ eventTypes }) => eventTypes), secret });
      const during = await post(endpoint, captured);

      for (const { id } of old) await webhooks.remove(id);
      endpoint.secrets = [secret.reveal()];
      const after = await post(endpoint, captured);
      hold(during === 200 && after === 401, `The old secret was answered ${during} during the change, ${after} after.`);
      const reason = endpoint.outcomes.at(-1)?.reason;
      return { says: `old secret: ${during} while both are listed, ${after} ${reason} after`, during, after, reason };
    },
  };
}
