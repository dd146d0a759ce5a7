import { execFile } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { accessKey } from "@tacklebox/client";
import { createConfigurators, createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
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

/** Runs the program that makes the webhook, and gives back the line it prints. */
async function createWebhook(more: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, ...settings, ...more };
  const program = join(import.meta.dirname, "create-webhook.ts");
  return (await promisify(execFile)(process.execPath, [program], { env })).stdout.trim();
}

beforeAll(async () => {
  const line = await createWebhook({ ENDPOINT_URL: "http://127.0.0.1:1/" });
  const [name = "", secret] = line.split("=");
  for (const [setting, value] of Object.entries({ ...settings, [name]: secret, PORT: "0" })) vi.stubEnv(setting, value);
  const { server } = await import("./server.ts");
  await once(server, "listening");
  closeServer = () => server.close();
  const [webhook] = (await webhooks.list()).items;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await webhooks.update(webhook!.id, { ...webhook!, url });
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

it("creates one configurator for products that are completed together, in their own workspace", async () => {
  await complete(...["Ash", "Elm", "Fir"].map((name) => upload(name, { workspace: "office", configurator: "Desks" })));
  const [created, ...others] = await configurators("Desks");
  expect([created?.productsCount, others]).toEqual([3, []]);
  const links = printed().flatMap((line) => /https:.*/.exec(line) ?? []);
  const link = `https://embed.vntana.com/variant?uuid=${created?.uuid}&clientSlug=office&organizationSlug=demo-furniture`;
  expect(links).toEqual([link, link, link]);
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
