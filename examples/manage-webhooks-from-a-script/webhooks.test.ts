import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { afterAll, expect, it } from "vitest";

const sandbox = createSandbox({ platform: vntana() });
const platform = await serve(sandbox);
afterAll(() => platform.close());

/** Runs the script as a shell would, and gives back what it prints. @throws with `code` and `stderr` where it fails. */
async function script(...args: readonly string[]): Promise<string> {
  const env = { ...process.env, VNTANA_KEY: credentials.owner.key, VNTANA_API_URL: platform.url };
  const program = join(import.meta.dirname, "webhooks.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { env });
  return stdout.trim();
}

const url = "https://shop.hearthpine.example/webhooks";

async function create(): Promise<{ id: string; webhook: () => unknown }> {
  const id = await script("create", url, "product.added", "product.completed", "--workspace", "office");
  return { id, webhook: () => sandbox.domain.webhooks.list().find(({ uuid }) => uuid === id) };
}

it("creates a webhook, lists it and deletes it", async () => {
  const { id, webhook } = await create();
  expect(webhook()).toMatchObject({ url, clients: ["office"], disable: false });
  expect(await script("list")).toBe(`${id} on ${url} product.added product.completed`);
  await script("delete", id);
  expect(webhook()).toBeUndefined();
});

it("pauses a webhook and resumes it", async () => {
  const { id, webhook } = await create();
  await script("pause", id);
  expect(webhook()).toMatchObject({ url, clients: ["office"], disable: true });
  await script("resume", id);
  expect(webhook()).toMatchObject({ url, clients: ["office"], disable: false });
});

it("rotates a secret, and prints one only when it is asked for it", async () => {
  const { id, webhook } = await create();
  const before = webhook();
  expect(await script("rotate", id)).toBe("");
  expect(webhook()).not.toMatchObject({ secret: (before as { secret: string }).secret });
  expect(webhook()).toMatchObject({ secret: await script("secret", id) });
});

it("says what is wrong, and ends with a code that shells understand", async () => {
  await expect(script("create", url, "product.sold")).rejects.toMatchObject({
    code: 1,
    stderr: "validation: Not in the platform's list: product.sold.\n",
  });
  await expect(script("sell")).rejects.toMatchObject({ code: 2 });
});
