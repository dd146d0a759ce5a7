import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { expect, it, onTestFinished, vi } from "vitest";
// Without a secret in the environment, as when Next.js builds.
import { POST } from "./app/webhooks/vntana/route.ts";

// Next.js hands a route handler a Request and sends the Response that it gives; so does this sandbox's fetch.
const sandbox = createSandbox({ platform: vntana(), fetch: (input, init) => POST(new Request(input, init)) });
const client = createVntanaClient({ credential: accessKey(credentials.owner.key), fetch: sandbox.fetch });
const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");

it("takes what its webhook delivers, and refuses what anybody else does", async () => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const { secret } = await createWebhooksApi(client).create({
    url: "http://127.0.0.1:3000/webhooks/vntana",
    eventTypes: ["product.completed"],
  });
  vi.stubEnv("VNTANA_SECRET", secret?.reveal());
  onTestFinished(() => void vi.unstubAllEnvs());

  complete("Lounge chair");
  await sandbox.delivered("product.completed");
  expect(log.mock.calls).toEqual([["Lounge chair is ready"]]);

  sandbox.faults.next({ fault: "bad-signature" });
  complete("Forged chair");
  await sandbox.settled();
  expect(sandbox.deliveryLog({}).items[0]?.attempts[0]?.status).toBe(401);
  expect(log).toHaveBeenCalledTimes(1);
});

function complete(name: string): void {
  const { uuid } = sandbox.domain.products.upload({ workspaceUuid, name });
  sandbox.domain.products.process(uuid);
  sandbox.domain.products.complete(uuid);
}
