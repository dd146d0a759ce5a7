import { throws } from "node:assert/strict";
import { isClientError } from "@tacklebox/client";
import type { CrazygoldfishWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { createReceiver } from "@tacklebox/receiver";
import { crazygoldfish, sign } from "@tacklebox/receiver/crazygoldfish";
import { crazygoldfish as diagnosed, diagnose } from "@tacklebox/receiver/diagnose";
import type { Sandbox } from "@tacklebox/sandbox";
import { capturedBy, post, rewritten } from "../../attack.ts";
import { type Endpoint, startEndpoint } from "../../endpoint.ts";
import type { Step } from "../../printer.ts";
import { replaceSecret } from "../../replace-secret.ts";
import { hold } from "../../steps.ts";

interface Scene {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
  readonly webhooks: CrazygoldfishWebhooksApi;
}

export function more({ sandbox, endpoint, webhooks }: Scene): readonly Step[] {
  return [
    findScheme({ sandbox, endpoint }),
    showUnauthenticated(sandbox),
    replaceSecret({
      sandbox,
      endpoint,
      async replace(secret) {
        for (const webhook of (await webhooks.list()).items) await webhooks.update(webhook.id, { ...webhook, secret });
        return undefined;
      },
    }),
    refuseSecond({ endpoint, webhooks }),
  ];
}

/** The platform documents no proof. Here it is another than the receiver was told, as may well be for an account of yours. */
function findScheme({ sandbox, endpoint }: Omit<Scene, "webhooks">): Step {
  return {
    name: "Find out how it is proved",
    async run() {
      const { body } = capturedBy(sandbox);
      const [secret = ""] = endpoint.secrets;
      const read = { header: "x-goldfish-proof", scheme: "hmac-sha256-base64" } as const;
      const headers = await sign({ secret, body, read });
      const diagnosis = await diagnose({ platform: diagnosed(), headers, body, secrets: secret });
      const [cause] = diagnosis.verdict === "failed" ? diagnosis.causes : [];
      if (cause?.cause !== "wrong_reading") throw new Error(`The diagnosis is another: ${cause?.cause}.`);
      hold(cause.header === read.header && cause.scheme === read.scheme, "It was read otherwise.");
      const says = `no proof is documented; \`diagnose\` reads yours from a delivery: ${cause.scheme} in ${cause.header}`;
      return { says, header: cause.header, scheme: cause.scheme };
    },
  };
}

/** For webhooks without a secret. */
function showUnauthenticated(sandbox: Sandbox<unknown>): Step {
  return {
    name: "See what unauthenticated means",
    async run() {
      const platform = crazygoldfish({ unauthenticated: true });
      const open = await startEndpoint(() => platform);
      const body = rewritten(capturedBy(sandbox).body, { data: { progress: "invented" } });
      const status = await post(open, { headers: { "content-type": "application/json" }, body });
      await open.close();
      hold(status === 200 && open.events.length === 1, `Answered ${status}.`);
      // @ts-expect-error: types refuse it as well.
      throws(() => createReceiver({ platform, requireProof: "signed" }), TypeError);
      const says = `${status}: without a secret handlers get what anybody sends; requireProof: "signed" refuses that`;
      return { says, status };
    },
  };
}

function refuseSecond({ endpoint, webhooks }: Omit<Scene, "sandbox">): Step {
  return {
    name: "Create no second webhook",
    async run() {
      const [{ eventTypes } = { eventTypes: [] }] = (await webhooks.list()).items;
      const refused = await webhooks.create({ url: endpoint.url, eventTypes }).catch((error: unknown) => error);
      hold(isClientError(refused, "conflict"), "There is a second webhook.");
      return { says: `conflict: one for each template, ${eventTypes.join()} has its own` };
    },
  };
}
