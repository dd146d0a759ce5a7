// What a partner may import for Roomle.
import { emailAndPassword } from "@tacklebox/client";
import { createRoomleClient, createWebhooksApi } from "@tacklebox/client/roomle";
import { createReceiver } from "@tacklebox/receiver";
import { roomle, sign } from "@tacklebox/receiver/roomle";
import { createSandbox } from "@tacklebox/sandbox";
import { access, credentials, roomle as roomlePlatform } from "@tacklebox/sandbox/roomle";
import { eventTypes } from "@tacklebox/spec/roomle";
import { examples } from "@tacklebox/spec/roomle/examples";
import example from "@tacklebox/spec/roomle/examples/email.shareConfiguration.json" with { type: "json" };
import contract from "@tacklebox/spec/roomle/openapi.json" with { type: "json" };
import vectors from "@tacklebox/spec/roomle/vectors.json" with { type: "json" };

const sandbox = createSandbox({ platform: roomlePlatform() });
const credential = emailAndPassword(credentials.manager);
const client = createRoomleClient({ credential, ...access, fetch: sandbox.fetch });
const { webhook } = await createWebhooksApi(client).create({ url: "https://example.com/webhooks", eventTypes: [] });
expect("the tenant has its webhook", webhook.id === String(access.tenant));

const receiver = createReceiver({ platform: roomle({ secrets: access.secret, apiKey: access.apiKey }) }).on(
  "email.shareConfiguration",
  async ({ payload }) => ({ taken: payload.data.email.endsWith(".example") }),
);
const headers = { ...(await sign(access)), "content-type": "application/json" };
const deliver = (body: string): Promise<Response> =>
  receiver.fetch(new Request("https://example.com/webhooks", { method: "POST", headers, body }));
expect("an event is taken", (await deliver(examples["email.shareConfiguration"])).status === 200);
expect("another is left to the platform", (await deliver(examples["email.3DExportAsset"])).status === 501);
expect(
  "the contract is data",
  contract.openapi.startsWith("3.1") && vectors.accept.length > 0 && Boolean(example) && eventTypes.length === 4,
);
console.log("Roomle works");

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
