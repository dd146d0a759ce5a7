import { isClientError } from "@tacklebox/client";
import type { VntanaClient, VntanaWebhooksApi } from "@tacklebox/client/vntana";
import type { Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";
import { findOrCreateConfigurator } from "./configurator.ts";
import type { Endpoint } from "./endpoint.ts";
import { forged, replayed, stale, type Captured } from "./hostile.ts";
import type { Finding, Printer } from "./printer.ts";

/** Everybody on stage. */
export interface Scene {
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly endpoint: Endpoint;
  readonly vntana: VntanaClient;
  readonly webhooks: VntanaWebhooksApi;
}

export async function createWebhook({ vntana, webhooks, endpoint }: Scene): Promise<Finding> {
  const { webhook, secret } = await webhooks.create({
    name: "Quickstart",
    url: endpoint.url,
    eventTypes: ["product.added", "product.completed"],
    scopes: [(await vntana.workspace()).uuid],
  });
  if (!secret) throw new Error("The platform gave no signing secret.");
  endpoint.secrets = [secret.reveal()];
  const says = `${webhook.eventTypes.join(" and ")}; its secret prints as ${String(secret)}`;
  return { says, webhook: webhook.id };
}

export async function upload({ sandbox, vntana }: Scene): Promise<Finding> {
  const { uuid: workspaceUuid } = await vntana.workspace();
  const { uuid, name } = sandbox.domain.products.upload({ workspaceUuid, name: "Lounge chair" });
  sandbox.domain.products.process(uuid);
  sandbox.domain.products.complete(uuid);
  return { says: `${name}: added, pending, processing, completed`, product: uuid };
}

export async function receive({ sandbox, endpoint }: Scene): Promise<Finding> {
  await sandbox.settled();
  const types = endpoint.events.map(({ type }) => type);
  hold(types.join() === "product.added,product.completed", `Expected two events, received ${types.join() || "none"}.`);
  const durations = sandbox.deliveries().map(({ attempts }) => attempts[0]?.durationMs);
  const each = types.map((type, index) => `${type} in ${durations[index]} ms`);
  return { says: `${each.join(", ")}: both signatures hold`, events: types, durationsMs: durations };
}

export async function refuseAttacks(scene: Scene, step: Printer["step"]): Promise<void> {
  const { endpoint } = scene;
  for (const attack of [forged, stale, replayed]) {
    await step(attack.name, async () => {
      const handled = endpoint.events.length;
      const status = await attack.send({ endpoint, captured: capturedBy(scene) });
      const outcome = endpoint.outcomes.at(-1);
      const reason = outcome?.reason ?? outcome?.kind;
      const isAsExpected = status === attack.status && reason === attack.reason;
      hold(isAsExpected, `Answered ${status} ${reason}, not ${attack.status} ${attack.reason}.`);
      hold(endpoint.events.length === handled, "A handler was called for it.");
      return { says: `${status} ${reason}: ${attack.because}`, status, reason };
    });
  }
}

/** New secret first, the old one beside it while deliveries may still carry it, then the new one alone. */
export async function rotateSecret(scene: Scene): Promise<Finding> {
  const { endpoint, webhooks } = scene;
  const old = endpoint.secrets[0] ?? "";
  const signedWithOld = () => forged.send({ endpoint, captured: capturedBy(scene), secret: old });
  const next = await webhooks.rotateSecret(await webhookId(scene));

  endpoint.secrets = [next.reveal(), old];
  const during = await signedWithOld();
  endpoint.secrets = [next.reveal()];
  const after = await signedWithOld();
  hold(during === 200 && after === 401, `The old secret was answered ${during} during the overlap, ${after} after it.`);
  const reason = endpoint.outcomes.at(-1)?.reason;
  return { says: `old secret: ${during} while both are listed, ${after} ${reason} after`, during, after, reason };
}

export async function fillConfigurator({ endpoint, vntana }: Scene): Promise<Finding> {
  const completed = endpoint.events.find((event) => event.type === "product.completed");
  if (!completed?.known || completed.type !== "product.completed") throw new Error("No completed product arrived.");
  const { url, verb } = await findOrCreateConfigurator(vntana, completed.payload);
  return { says: `${verb}, ${completed.payload.product.name} added: ${url}`, url, verb };
}

export async function deleteWebhook(scene: Scene): Promise<Finding> {
  const { endpoint, sandbox, webhooks } = scene;
  const id = await webhookId(scene);
  await webhooks.remove(id);
  const isGone = await webhooks.get(id).catch((error: unknown) => isClientError(error, "not_found"));
  hold(isGone === true, "The webhook is still there.");
  const received = endpoint.outcomes.length;
  await upload(scene);
  await sandbox.settled();
  hold(endpoint.outcomes.length === received, "An event was delivered all the same.");
  return { says: "gone; another product was uploaded and nothing was delivered" };
}

async function webhookId({ webhooks }: Scene): Promise<string> {
  const [webhook] = (await webhooks.list()).items;
  if (!webhook) throw new Error("There is no webhook.");
  return webhook.id;
}

/** The first delivery, as somebody on the way could have copied it. */
function capturedBy({ sandbox }: Scene): Captured {
  const [attempt] = sandbox.deliveries()[0]?.attempts ?? [];
  if (!attempt) throw new Error("Nothing was delivered that could be copied.");
  return attempt.request;
}

function hold(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}
