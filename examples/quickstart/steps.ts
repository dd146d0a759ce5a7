import { isClientError, type WebhooksApi } from "@tacklebox/client";
import { capturedBy, post } from "./attack.ts";
import { eventsOf } from "./look-around.ts";
import type { Rehearsal } from "./platform.ts";
import type { Step } from "./printer.ts";

/** The whole job, in order. */
export function stepsOf(rehearsal: Rehearsal): readonly Step[] {
  const { lookAround, happen, more } = rehearsal;
  return [
    start(rehearsal),
    ...lookAround,
    createWebhook(rehearsal),
    happen,
    receive(rehearsal),
    ...refuseAttacks(rehearsal),
    ...more,
    ...deleteWebhooks(rehearsal),
  ];
}

/** @throws {Error} with `otherwise`, unless it is so. */
export function hold(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

function start({ server, endpoint }: Rehearsal): Step {
  return {
    name: "Start sandbox and endpoint",
    run: async () => ({
      says: `${server.url} delivers to ${endpoint.url}`,
      sandbox: server.url,
      endpoint: endpoint.url,
    }),
  };
}

function createWebhook({ webhooks, endpoint, draft, accountSecret }: Rehearsal): Step {
  return {
    name: "Create a webhook",
    async run() {
      const asked = { ...(await draft()), url: endpoint.url };
      const { webhook, others = [], ...made } = await webhooks.create(asked);
      const secret = made.secret ?? asked.secret ?? accountSecret;
      if (!secret) throw new Error("There is no signing secret.");
      endpoint.secrets = [secret.reveal()];
      const created = [webhook, ...others];
      const each = created.map((one) => eventsOf(one, webhooks));
      const whose = secret === accountSecret ? "the account's" : "its";
      const says = `${each.join(", another for ")}; ${whose} secret prints as ${String(secret)}`;
      return { says, webhooks: created.map(({ id }) => id) };
    },
  };
}

/** What it means that a delivery was accepted. */
const proofs = {
  signed: "each signature holds",
  bearer: "each token is good",
  none: "they prove nothing",
} as const;

function receive({ sandbox, endpoint, webhooks, delivers }: Rehearsal): Step {
  return {
    name: "Receive and verify",
    async run() {
      await sandbox.settled();
      const types = endpoint.events.map(({ type }) => type);
      // In any order: each webhook has its own queue.
      const isAll = types.toSorted().join() === delivers.toSorted().join();
      hold(isAll, `Expected ${delivers.join(", ")}, received ${types.join(", ") || "none"}.`);
      const deliveries = sandbox.deliveries().filter(({ state }) => state === "delivered");
      const durations = deliveries.map(({ attempts }) => attempts[0]?.durationMs);
      const each = deliveries.map(({ eventType }, index) => `${eventType} in ${durations[index]} ms`);
      const { proof } = webhooks.capabilities;
      return { says: `${each.join(", ")}: ${proofs[proof]}`, events: types, durationsMs: durations, proof };
    },
  };
}

function refuseAttacks({ sandbox, endpoint, attacks }: Rehearsal): readonly Step[] {
  return attacks.map(({ name, because, forge, ...wanted }) => ({
    name,
    async run() {
      const handled = endpoint.events.length;
      const status = await post(endpoint, await forge(capturedBy(sandbox), endpoint));
      const outcome = endpoint.outcomes.at(-1);
      const reason = outcome?.reason ?? outcome?.kind;
      const isAsExpected = status === wanted.status && reason === wanted.reason;
      hold(isAsExpected, `Answered ${status} ${reason}, not ${wanted.status} ${wanted.reason}.`);
      hold(endpoint.events.length === handled, "A handler was called for it.");
      return { says: `${status} ${reason}: ${because}`, status, reason };
    },
  }));
}

function deleteWebhooks({ sandbox, endpoint, webhooks, happen }: Rehearsal): readonly Step[] {
  const remove = webhooks.remove?.bind(webhooks);
  if (!remove) return [leaveWebhooks(webhooks)];
  const run: Step["run"] = async () => {
    const ids = (await webhooks.list()).items.map(({ id }) => id);
    for (const id of ids) {
      await remove(id);
      const isGone = await webhooks.get(id).catch((error: unknown) => isClientError(error, "not_found"));
      hold(isGone === true, "The webhook is still there.");
    }
    const received = endpoint.outcomes.length;
    await happen.run();
    await sandbox.settled();
    hold(endpoint.outcomes.length === received, "An event was delivered all the same.");
    return { says: "gone; the same happened again and nothing was delivered" };
  };
  return [{ name: "Delete the webhook", run }];
}

/** Where the platform deletes none. */
function leaveWebhooks(webhooks: WebhooksApi): Step {
  return {
    name: "Leave the webhook",
    async run() {
      const { length } = (await webhooks.list()).items;
      hold(length > 0, "There is no webhook.");
      return { says: `${length} there to stay: the platform deletes none`, webhooks: length };
    },
  };
}
