import { accessKey } from "@tacklebox/client";
import { createLanternfishClient, createWebhooksApi, type LanternfishClient } from "@tacklebox/client/lanternfish";
import { lanternfish as lanternfishReceiver, sign } from "@tacklebox/receiver/lanternfish";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, lanternfish as lanternfishPlatform } from "@tacklebox/sandbox/lanternfish";
import { replayed, type Attack } from "../../attack.ts";
import { catalogue } from "../../catalogue.ts";
import { startEndpoint } from "../../endpoint.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import type { Step } from "../../printer.ts";

const baseUrl = "https://api.lanternfish.example";

/** Lanternfish: a key, and signed deliveries. */
export const quickstart: Quickstart = {
  title: "Lanternfish",
  baseUrl,
  variables: ["LANTERNFISH_KEY"],
  rehearse,
  lookAround: ({ values, ...account }) =>
    lookAround(() =>
      createLanternfishClient({ credential: accessKey(values["LANTERNFISH_KEY"]), baseUrl: account.baseUrl }),
    ),
};

function lookAround(connect: () => LanternfishClient): readonly Step[] {
  const run: Step["run"] = async () => ({ says: `sees ${(await connect().operations.listHooks()).length} hooks` });
  return [{ name: "Sign in with a key", run }, catalogue(() => createWebhooksApi(connect()))];
}

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: lanternfishPlatform() });
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => lanternfishReceiver({ secrets })),
  ]);
  const client = createLanternfishClient({ credential: accessKey(credentials.key), baseUrl: server.url });
  return {
    sandbox,
    server,
    endpoint,
    webhooks: createWebhooksApi(client),
    lookAround: lookAround(() => client),
    draft: async () => ({ eventTypes: ["lamp.lit"] }),
    happen: {
      name: "Light a lamp",
      async run() {
        sandbox.domain.lamps.light({ name: "Lounge lamp" });
        return { says: "it shines" };
      },
    },
    delivers: ["lamp.lit"],
    attacks: [signedWith("forged", "bad_signature"), signedWith("stale", "stale"), replayed],
    more: [],
  };
}

function signedWith(what: "forged" | "stale", reason: string): Attack {
  return {
    name: `Refuse a ${what} delivery`,
    status: 401,
    reason,
    because: what === "stale" ? "signed ten minutes ago" : "signed with another secret",
    async forge({ headers, body }, { secrets: [own = ""] }) {
      const time = new Date(Date.now() - (what === "stale" ? 600_000 : 0)).toISOString();
      const secret = what === "stale" ? own : "guessed-secret";
      const proof = await sign({ secret, time, body: new TextEncoder().encode(body) });
      return { headers: { ...headers, ...proof }, body };
    },
  };
}
