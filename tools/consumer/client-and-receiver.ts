// What a partner's program may import of client, receiver and spec, on the oldest Node they promise.
import { accessKey, createMemoryTokenStore, isClientError, tokenRefresh, type WebhooksApi } from "@tacklebox/client";
import { createFileTokenStore } from "@tacklebox/client/node";
import { createConfigurators, createVntanaClient, createWebhooksApi, embedUrl } from "@tacklebox/client/vntana";
import { createReceiver, createMemoryReplayGuard, type Outcome } from "@tacklebox/receiver";
import { describe, diagnose, vntana as vntanaToDiagnose } from "@tacklebox/receiver/diagnose";
import { captureRawBody } from "@tacklebox/receiver/express";
import { receiverCode } from "@tacklebox/receiver/guide";
import { toNode } from "@tacklebox/receiver/node";
import { sign, vntana } from "@tacklebox/receiver/vntana";
import { eventTypes, type components, type Payloads } from "@tacklebox/spec/vntana";
import { examples } from "@tacklebox/spec/vntana/examples";

const calls: string[] = [];
const client = createVntanaClient({
  credential: accessKey("a-key"),
  store: createMemoryTokenStore(),
  fetch: async (url) => {
    calls.push(new URL(url).pathname);
    return Response.json({ success: true, errors: [], response: {} }, { headers: { "x-auth-token": "a-token" } });
  },
});
const api: WebhooksApi = createWebhooksApi(client);
const { data } = await (await client.raw()).GET("/v1/organizations");
expect("the raw client answers", data?.success === true && calls.join() === "/v1/auth/login/token,/v1/organizations");
expect("the port is VNTANA's", api.platform === "vntana" && api.capabilities.proof === "signed");
expect("errors tell their kind", !isClientError(new Error("another"), "network"));
expect(
  "an embed link names the configurator",
  embedUrl({ uuid: "u", workspaceSlug: "w", organizationSlug: "o" }).includes("uuid=u"),
);
expect(
  "the parts are there",
  [createConfigurators(client), tokenRefresh(client.session), createFileTokenStore()].length === 3,
);

const secret = "a-signing-secret";
const seen: Payloads["product.completed"][] = [];
const outcomes: Outcome[] = [];
const receiver = createReceiver({
  platform: vntana({ secrets: secret }),
  replayGuard: createMemoryReplayGuard(),
  onOutcome: (outcome) => void outcomes.push(outcome),
}).on("product.completed", (event) => void seen.push(event.payload));
const body = examples["product.completed"];
const proof = await sign({ secret, timestamp: new Date().toISOString(), body });
const headers = { ...proof, "content-type": "application/json" };
const deliver = (text: string) =>
  receiver.fetch(new Request("https://example.com/", { method: "POST", headers, body: text }));
expect("a signed delivery is received", (await deliver(body)).status === 200 && seen[0]?.event === "product.completed");
expect(
  "a changed one is refused",
  (await deliver(`${body} `)).status === 401 && seen.length === 1 && outcomes.length === 2,
);
expect("it mounts on node:http and Express", typeof toNode(receiver) === "function" && captureRawBody.length === 3);
const diagnosis = await diagnose({ platform: vntanaToDiagnose(), headers, body: `${body} `, secrets: secret });
expect("a changed body is diagnosed", diagnosis.verdict === "failed" && describe(diagnosis).length > 0);
const guide = receiverCode({ platform: "vntana", framework: "express", eventTypes: ["product.completed"] });
expect("a receiver's code is written", guide?.code.includes("product.completed") === true);

const workspace: components["schemas"]["WorkspaceUuid"] = "any text";
expect("the contract lists its event types", eventTypes.includes("product.completed") && workspace.length > 0);
console.log("client, receiver and spec work");

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
