import { randomBytes } from "node:crypto";
import { createRedacted, emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient, createWebhooksApi, type SmartshapeClient } from "@tacklebox/client/smartshape";
import { smartshape as smartshapeReceiver } from "@tacklebox/receiver/smartshape";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, smartshape as smartshapePlatform } from "@tacklebox/sandbox/smartshape";
import { replayed } from "../../attack.ts";
import { catalogue } from "../../catalogue.ts";
import { startEndpoint } from "../../endpoint.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import type { Step } from "../../printer.ts";
import { altered, costly, forged } from "./attacks.ts";
import { replaceSecret, showWhatIsOpen } from "./more.ts";

/** SmartShape: user name and password, one webhook for each event type, a secret of one's own, and a token that proves no body. */
export const quickstart: Quickstart = {
  title: "SmartShape",
  baseUrl: "https://smartshape.io",
  variables: ["SMARTSHAPE_USER", "SMARTSHAPE_PASSWORD"],
  rehearse,
  lookAround: ({ baseUrl, values }) =>
    lookAround(() =>
      createSmartshapeClient({
        credential: emailAndPassword({
          email: values["SMARTSHAPE_USER"] ?? "",
          password: values["SMARTSHAPE_PASSWORD"] ?? "",
        }),
        baseUrl,
      }),
    ),
};

function lookAround(connect: () => SmartshapeClient): readonly Step[] {
  const signIn: Step = {
    name: "Sign in with name and password",
    async run() {
      const { items } = await createWebhooksApi(connect()).list();
      const urls = items.map(({ url, eventTypes }) => `${eventTypes.join()} to ${url}`);
      return { says: `sees ${urls.join(", ") || "no webhooks of its own yet"}`, webhooks: items.length };
    },
  };
  return [signIn, catalogue(() => createWebhooksApi(connect()))];
}

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: smartshapePlatform() });
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => smartshapeReceiver({ secrets })),
  ]);
  const smartshape = createSmartshapeClient({
    credential: emailAndPassword(credentials.owner),
    baseUrl: server.url,
  });
  const webhooks = createWebhooksApi(smartshape);

  return {
    sandbox,
    server,
    endpoint,
    webhooks,
    lookAround: lookAround(() => smartshape),
    // The platform makes no secret.
    draft: async () => ({
      eventTypes: ["file_uploaded", "file_optimized"],
      secret: createRedacted(randomBytes(32).toString("hex")),
    }),
    happen: {
      name: "Upload a file",
      async run() {
        const { files } = sandbox.domain;
        const { id, name } = files.upload({ name: "Lounge chair.step", owner: credentials.owner.email });
        files.optimize(id);
        return { says: `${name}: uploaded, optimized`, file: id };
      },
    },
    delivers: ["file_uploaded", "file_optimized"],
    attacks: [forged, costly, replayed, altered],
    more: [showWhatIsOpen({ sandbox, endpoint }), replaceSecret({ sandbox, endpoint, webhooks })],
  };
}
