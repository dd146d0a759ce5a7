import { emailAndPassword } from "@tacklebox/client";
import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { crazygoldfish as crazygoldfishReceiver } from "@tacklebox/receiver/crazygoldfish";
import { createSandbox } from "@tacklebox/sandbox";
import { crazygoldfish as crazygoldfishPlatform, credentials } from "@tacklebox/sandbox/crazygoldfish";
import { serve } from "@tacklebox/sandbox/server";
import { replayed } from "../../attack.ts";
import { startEndpoint } from "../../endpoint.ts";
import { lookAround } from "../../look-around.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import { createSecret } from "../../replace-secret.ts";
import { altered, forged, unproved } from "./attacks.ts";
import { more } from "./more.ts";

/** The second is the account's own. */
const templates = ["assignment_answer_sheet_extraction", "delivery_note_extraction"] as const;

/** CrazyGoldFish: one webhook for each template, none of which goes away again, and deliveries that are documented nowhere. */
export const quickstart: Quickstart = {
  title: "CrazyGoldFish",
  baseUrl: "https://api.crazygoldfish.com",
  variables: ["CRAZYGOLDFISH_USER", "CRAZYGOLDFISH_PASSWORD"],
  rehearse,
  lookAround: ({ baseUrl, values }) =>
    lookAround(() => {
      const email = values["CRAZYGOLDFISH_USER"] ?? "";
      const credential = emailAndPassword({ email, password: values["CRAZYGOLDFISH_PASSWORD"] ?? "" });
      return createWebhooksApi(createCrazygoldfishClient({ credential, baseUrl }));
    }),
};

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: crazygoldfishPlatform() });
  const read = { header: "x-webhook-signature", scheme: "hmac-sha256-hex" } as const;
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => crazygoldfishReceiver({ secrets, read, templates })),
  ]);
  const credential = emailAndPassword(credentials.owner);
  const webhooks = createWebhooksApi(createCrazygoldfishClient({ credential, baseUrl: server.url }));

  return {
    sandbox,
    server,
    endpoint,
    webhooks,
    lookAround: lookAround(() => webhooks),
    draft: async () => ({ eventTypes: templates, secret: createSecret() }),
    happen: {
      name: "Process documents",
      async run() {
        const { documents } = sandbox.domain;
        const owner = credentials.owner.email;
        const sheets = templates.map((template) => documents.upload({ template, owner, name: "Worksheet 7" }));
        for (const { id } of sheets) documents.process(id);
        return { says: "uploaded for both templates, completed", documents: sheets.map(({ id }) => id) };
      },
    },
    delivers: templates,
    attacks: [forged, altered, unproved, replayed],
    more: more({ sandbox, endpoint, webhooks }),
  };
}
