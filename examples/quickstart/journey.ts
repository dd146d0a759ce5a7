import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana as vntanaPlatform } from "@tacklebox/sandbox/vntana";
import { startEndpoint } from "./endpoint.ts";
import type { Printer } from "./printer.ts";
import { lookAround } from "./look-around.ts";
import {
  createWebhook,
  deleteWebhook,
  fillConfigurator,
  receive,
  refuseAttacks,
  rotateSecret,
  upload,
} from "./steps.ts";

/** The whole job, against a sandbox and an endpoint on free ports of this machine. Says whether all of it held. */
export async function runInSandbox(printer: Printer): Promise<boolean> {
  const { title, step, end } = printer;
  const sandbox = createSandbox({ platform: vntanaPlatform() });
  const [platform, endpoint] = await Promise.all([serve(sandbox), startEndpoint()]);
  title("Tacklebox quickstart: VNTANA in a sandbox, everything on this machine");

  try {
    const vntana = createVntanaClient({
      credential: accessKey(credentials.owner.key),
      organization: "demo-furniture",
      workspace: "living-room",
      baseUrl: platform.url,
    });
    const scene = { sandbox, endpoint, vntana, webhooks: createWebhooksApi(vntana) };

    await step("Start sandbox and endpoint", async () => ({
      says: `${platform.url} delivers to ${endpoint.url}`,
      sandbox: platform.url,
      endpoint: endpoint.url,
    }));
    await lookAround(async () => vntana, step);
    await step("Create a webhook", () => createWebhook(scene));
    await step("Upload a product", () => upload(scene));
    await step("Receive and verify", () => receive(scene));
    await refuseAttacks(scene, step);
    await step("Rotate the secret", () => rotateSecret(scene));
    await step("Find or create a configurator", () => fillConfigurator(scene));
    await step("Delete the webhook", () => deleteWebhook(scene));
    return end();
  } finally {
    await Promise.all([platform.close(), endpoint.close()]);
  }
}

export interface PlatformOptions {
  readonly baseUrl: string;
  readonly key: string;
  readonly organization: string | undefined;
}

/** What can be done on the real API without a public endpoint: reading. */
export async function runAgainstPlatform(
  { baseUrl, key, organization }: PlatformOptions,
  { title, step, note, end }: Printer,
): Promise<boolean> {
  title(`Tacklebox quickstart: VNTANA at ${baseUrl}, reading only`);
  // The settings may be wrong; then the first step says so.
  const connect = async () =>
    createVntanaClient({ credential: accessKey(key), baseUrl, ...(organization && { organization }) });
  await lookAround(connect, step);
  if (!end()) return false;
  note(
    "Deliveries need an endpoint that VNTANA can reach, so this stops before a webhook is created.\n" +
      "Without --base-url the whole journey runs in a sandbox.\n",
  );
  return true;
}
