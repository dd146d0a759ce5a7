// What a partner may import for CrazyGoldFish.
import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { createReceiver } from "@tacklebox/receiver";
import { crazygoldfish, sign } from "@tacklebox/receiver/crazygoldfish";
import { createSandbox } from "@tacklebox/sandbox";
import { crazygoldfish as crazygoldfishPlatform, credentials } from "@tacklebox/sandbox/crazygoldfish";
import { eventTypes } from "@tacklebox/spec/crazygoldfish";
import { examples } from "@tacklebox/spec/crazygoldfish/examples";
import example from "@tacklebox/spec/crazygoldfish/examples/assignment_answer_sheet_extraction.json" with { type: "json" };
import contract from "@tacklebox/spec/crazygoldfish/openapi.json" with { type: "json" };
import vectors from "@tacklebox/spec/crazygoldfish/vectors.json" with { type: "json" };

const sandbox = createSandbox({ platform: crazygoldfishPlatform() });
const client = createCrazygoldfishClient({ credential: emailAndPassword(credentials.owner), fetch: sandbox.fetch });
const secret = "wh-3b5c1f60a7d24e1c9f0e";
const draft = {
  url: "https://example.com/webhooks",
  eventTypes: ["delivery_note_extraction"],
  secret: createRedacted(secret),
};
const { webhook } = await createWebhooksApi(client).create(draft);
expect("a webhook is made", webhook.eventTypes.join() === "delivery_note_extraction");

const body = examples.assignment_answer_sheet_extraction;
let name: string | undefined;
const receiver = createReceiver({
  platform: crazygoldfish({
    secrets: secret,
    read: { scheme: "hmac-sha256-hex" },
    templates: ["delivery_note_extraction"],
  }),
  requireProof: "signed",
}).on("assignment_answer_sheet_extraction", (event) => {
  name = event.payload.data.name;
});
const headers = { ...(await sign({ secret, body })), "content-type": "application/json" };
const answer = await receiver.fetch(new Request("https://example.com/webhooks", { method: "POST", headers, body }));
expect("its delivery is received", answer.status === 200 && name === example.data.name);
expect(
  "the contract is data",
  contract.openapi.startsWith("3.1") && vectors.accept.length > 0 && eventTypes.length === 2,
);
console.log("CrazyGoldFish works");

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
