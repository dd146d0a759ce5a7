// What a partner may import for SmartShape, and of the receiver's journal.
import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient, createWebhooksApi } from "@tacklebox/client/smartshape";
import { createReceiver } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { sign, smartshape } from "@tacklebox/receiver/smartshape";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, smartshape as smartshapePlatform } from "@tacklebox/sandbox/smartshape";
import { eventTypes } from "@tacklebox/spec/smartshape";
import { examples } from "@tacklebox/spec/smartshape/examples";
import example from "@tacklebox/spec/smartshape/examples/file_uploaded.json" with { type: "json" };
import contract from "@tacklebox/spec/smartshape/openapi.json" with { type: "json" };
import vectors from "@tacklebox/spec/smartshape/vectors.json" with { type: "json" };

const sandbox = createSandbox({ platform: smartshapePlatform() });
const [person] = Object.values(credentials);
if (!person) throw new Error("The sandbox has no people.");
const client = createSmartshapeClient({ credential: emailAndPassword(person), fetch: sandbox.fetch });
const secret = "wh-3b5c1f60a7d24e1c9f0e";
const draft = {
  url: "https://example.com/webhooks",
  eventTypes: ["file_uploaded"],
  secret: createRedacted(secret),
};
const { webhook } = await createWebhooksApi(client).create(draft);
expect("a webhook is made", webhook.eventTypes.join() === "file_uploaded");

const journal = createMemoryJournal();
const receiver = createReceiver({ platform: smartshape({ secrets: secret }), journal });
const headers = { ...(await sign({ secret, cost: 4 })), "content-type": "application/json" };
const deliver = (body: string): Promise<Response> =>
  receiver.fetch(new Request("https://example.com/webhooks", { method: "POST", headers, body }));
expect("its delivery is received", (await (await deliver(examples.file_uploaded)).text()) === '{"success":true}');
const log = await (await journal.fetch(new Request("https://example.com/deliveries"))).json();
expect("the journal has it", log.items[0]?.eventType === "file_uploaded");
expect(
  "the contract is data",
  contract.openapi.startsWith("3.1") && vectors.accept.length > 0 && Boolean(example) && eventTypes.length === 9,
);
console.log("SmartShape works");

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
