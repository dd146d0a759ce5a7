import { execFile } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { accessKey } from "@tacklebox/client";
import { createConfigurators, createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { sign } from "@tacklebox/receiver/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";

const sandbox = createSandbox({ platform: vntana({ retryAfterMs: [1_000] }) });
const platform = await serve(sandbox);
const settings = { VNTANA_KEY: credentials.owner.key, VNTANA_API_URL: platform.url };
const client = createVntanaClient({ credential: accessKey(settings.VNTANA_KEY), baseUrl: platform.url });
const webhooks = createWebhooksApi(client);
let closeServer: () => void;
let secret: string;
let endpoint: string;

/** Runs the program that makes the webhook, and gives back the line it prints. */
async function createWebhook(more: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, ...settings, ...more };
  const program = join(import.meta.dirname, "create-webhook.ts");
  return (await promisify(execFile)(process.execPath, [program], { env })).stdout.trim();
}

beforeAll(async () => {
  const line = await createWebhook({ ENDPOINT_URL: "http://127.0.0.1:1/" });
  if (!/^VNTANA_SECRET=./.test(line)) throw new Error(`Not a line for .env: ${line}`);
  secret = line.slice("VNTANA_SECRET=".length);
  for (const [name, value] of Object.entries({ ...settings, VNTANA_SECRET: secret, PORT: "0" }))
    vi.stubEnv(name, value);
  const { server } = await import("./server.ts");
  await once(server, "listening");
  closeServer = () => server.close();
  const [webhook] = (await webhooks.list()).items;
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await webhooks.update(webhook!.id, { ...webhook!, url: endpoint });
});
beforeEach(() => void vi.spyOn(console, "log").mockReturnValue());
afterAll(async () => {
  closeServer();
  await platform.close();
});

function upload(name: string, { workspace = "living-room", configurator = "" } = {}): string {
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get(workspace);
  const attributes = configurator ? { configurator } : {};
  return sandbox.domain.products.upload({ workspaceUuid, name, attributes }).uuid;
}

function complete(...uuids: readonly string[]): Promise<unknown> {
  for (const uuid of uuids) sandbox.domain.products.process(uuid);
  for (const uuid of uuids) sandbox.domain.products.complete(uuid);
  return sandbox.settled();
}

const configurators = async (name: string) => (await createConfigurators(client).search({ name })).grid;
const printed = () => vi.mocked(console.log).mock.calls.map(([line]) => String(line));

it("adds a product to the configurator that is there: at once, or when it is live as that is", async () => {
  const uuid = upload("Oak chair", { configurator: "Reading corner" });
  await complete(uuid);
  expect(printed()).toEqual(["Oak chair: Reading corner", "Oak chair: waits until it is live, as Reading corner is"]);

  sandbox.domain.products.publish(uuid);
  await sandbox.settled();
  const [found, ...others] = await configurators("Reading corner");
  expect([found?.productsCount, others]).toEqual([2, []]);
  expect(printed().at(-1)).toBe(
    `Oak chair: https://embed.vntana.com/variant?uuid=${found?.uuid}&clientSlug=living-room&organizationSlug=demo-furniture`,
  );
});

it("creates one configurator for products that are announced at once, in their own workspace", async () => {
  const office = { uuid: sandbox.domain.workspaces.get("office").uuid };
  // This sandbox delivers one event after the other; the platform need not.
  const answers = ["Ash desk", "Elm desk", "Fir desk"].map(async (name) => {
    const product = { uuid: upload(name, { workspace: "office" }), name, attributes: { configurator: "Desks" } };
    const body = JSON.stringify({ event: "product.completed", product, client: office });
    const proof = await sign({ secret, timestamp: new Date().toISOString(), body });
    return fetch(endpoint, { method: "POST", headers: { "content-type": "application/json", ...proof }, body });
  });
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);

  const [created, ...others] = await configurators("Desks");
  expect([created?.productsCount, others]).toEqual([3, []]);
  const link = `https://embed.vntana.com/variant?uuid=${created?.uuid}&clientSlug=office&organizationSlug=demo-furniture`;
  expect(printed()).toEqual(
    expect.arrayContaining(["Ash desk", "Elm desk", "Fir desk"].map((name) => `${name}: ${link}`)),
  );
});

it("leaves a product alone that belongs to none", async () => {
  await complete(upload("Brochure chair"));
  expect(printed()).toEqual(["Brochure chair: no configurator"]);
});

it("adds the product after an outage, when it is delivered again", async () => {
  const quiet = vi.spyOn(console, "error").mockReturnValue();
  const uuid = upload("Beech stool", { configurator: "Stools" });
  await sandbox.settled();
  sandbox.faults.next({ fault: "server-error", operation: "createConfigurator" });
  await complete(uuid);
  expect(await configurators("Stools")).toEqual([]);
  expect(quiet).toHaveBeenCalled();
  quiet.mockRestore();

  await sandbox.advance(1_000);
  expect((await configurators("Stools")).map(({ productsCount }) => productsCount)).toEqual([1]);
});

it("can be limited to some workspaces", async () => {
  await createWebhook({ ENDPOINT_URL: "https://hearthpine.example/", VNTANA_WORKSPACES: "office living-room" });
  const made = sandbox.domain.webhooks.list().find(({ url }) => url === "https://hearthpine.example/");
  expect(made?.clients).toEqual(["office", "living-room"]);
});
