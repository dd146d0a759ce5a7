// Writes the tables of docs/platforms.md from the clients' capabilities; with --check only says whether they are up to date.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Capabilities, WebhooksApi } from "@tacklebox/client";
import { toTable, writeBetweenMarkers } from "./between-markers.ts";
import { platforms, titleOf } from "./platforms.ts";
import { root } from "./root.ts";

// Every capability: one that is missing here does not type-check.
const labels: Readonly<Record<keyof Capabilities, string>> = {
  webhooks: "How many webhooks",
  eventTypes: "Event types of one webhook",
  canUpdate: "Change a webhook",
  canRemove: "Delete a webhook",
  canPause: "Pause a webhook",
  hasName: "Name a webhook",
  hasDescription: "Describe a webhook",
  hasScopes: "Limit a webhook to a part of the account",
  hasFailureEmail: "Mails about failing deliveries",
  signingSecret: "Who makes the signing secret",
  canReadSecret: "Read the secret again",
  rotation: "Rotate the secret",
  hasDeliveryLog: "A log of deliveries",
  canSendTest: "Test deliveries",
  canDecline: "Leave an event to the platform",
  proof: "What a delivery proves",
};

const words = {
  webhooks: { many: "as many as you like", one: "one", "one-per-event-type": "one for each event type" },
  eventTypes: { many: "many", one: "one", all: "all, without a choice" },
  signingSecret: {
    "made-by-platform": "the platform",
    "made-by-caller": "you, with each webhook",
    optional: "you, if you want one",
    "per-account": "the platform, one for the account",
  },
  rotation: { immediate: "yes, the old one ends at once", overlap: "yes, both hold for a while", none: "–" },
  proof: {
    signed: "who sent it, and that the body is theirs",
    bearer: "who sent it, nothing about the body",
    none: "nothing",
  },
} satisfies { readonly [Name in keyof Capabilities]?: Record<Extract<Capabilities[Name], string>, string> };

const found = await Promise.all(platforms().toReversed().map(describe));
const abilities = Object.entries(labels).map(([name, label]) => [
  `${label} (\`${name}\`)`,
  ...found.map(({ capabilities }) => inWords(capabilities)[name] ?? ""),
]);
const places = found.map(({ name, title, eventTypes }) => [
  title,
  `${eventTypes}`,
  `[contract](../spec/${name}/openapi.yaml)`,
  `[discoveries](../spec/${name}/discoveries.md)`,
  `\`pnpm quickstart --platform ${name}\``,
]);

writeBetweenMarkers({
  file: "docs/platforms.md",
  name: "platforms",
  tool: "tools/write-platforms.ts",
  text: [
    toTable([["", ...found.map(({ title }) => title)], ...abilities]),
    toTable([["platform", "event types", "what is documented", "what is not", "see it run"], ...places]),
  ].join("\n"),
});
console.log(`docs/platforms.md says what ${found.map(({ title }) => title).join(", ")} can do`);

interface Described {
  readonly name: string;
  readonly title: string;
  readonly eventTypes: number;
  readonly capabilities: Capabilities;
}

function inWords(capabilities: Capabilities): Readonly<Record<string, string>> {
  const { webhooks, eventTypes, signingSecret, rotation, proof, ...others } = capabilities;
  const yesOrNo: Readonly<Record<string, boolean>> = others; // a capability without words is a yes or no, or this does not type-check
  return {
    ...Object.fromEntries(Object.entries(yesOrNo).map(([name, value]) => [name, value ? "yes" : "–"])),
    webhooks: words.webhooks[webhooks],
    eventTypes: words.eventTypes[eventTypes],
    signingSecret: words.signingSecret[signingSecret],
    rotation: words.rotation[rotation],
    proof: words.proof[proof],
  };
}

async function describe(name: string): Promise<Described> {
  const client = join(root, "packages/client/src/platforms", name, "index.ts");
  const { createWebhooksApi }: { createWebhooksApi: (client: object) => WebhooksApi } = await import(client);
  const events = join(root, "spec/generated", name, "openapi.json");
  const { webhooks }: { webhooks: object } = JSON.parse(readFileSync(events, "utf8"));
  // Capabilities are known before anything is called, so a client that calls nothing will do.
  const { capabilities } = createWebhooksApi({});
  return { name, title: titleOf(name), eventTypes: Object.keys(webhooks).length, capabilities };
}
