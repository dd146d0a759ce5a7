import { emailAndPassword } from "@tacklebox/client";
import { createSmartshapeClient, createWebhooksApi } from "@tacklebox/client/smartshape";
import { smartshape as smartshapeReceiver } from "@tacklebox/receiver/smartshape";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, smartshape as smartshapePlatform } from "@tacklebox/sandbox/smartshape";
import { replayed } from "../../attack.ts";
import { startEndpoint } from "../../endpoint.ts";
import { lookAround } from "../../look-around.ts";
import type { Quickstart, Rehearsal } from "../../platform.ts";
import { createSecret } from "../../replace-secret.ts";
import { altered, costly, forged } from "./attacks.ts";
import { more } from "./more.ts";

/** SmartShape: user name and password, one webhook for each event type, a secret of one's own, and a token that proves no body. */
export const quickstart: Quickstart = {
  title: "SmartShape",
  baseUrl: "https://smartshape.io",
  variables: ["SMARTSHAPE_USER", "SMARTSHAPE_PASSWORD"],
  rehearse,
  lookAround: ({ baseUrl, values }) =>
    lookAround(() => {
      const email = values["SMARTSHAPE_USER"] ?? "";
      const credential = emailAndPassword({ email, password: values["SMARTSHAPE_PASSWORD"] ?? "" });
      return createWebhooksApi(createSmartshapeClient({ credential, baseUrl }));
    }),
};

async function rehearse(): Promise<Rehearsal> {
  const sandbox = createSandbox({ platform: smartshapePlatform() });
  const [server, endpoint] = await Promise.all([
    serve(sandbox),
    startEndpoint((secrets) => smartshapeReceiver({ secrets })),
  ]);
  const credential = emailAndPassword(credentials.owner);
  const webhooks = createWebhooksApi(createSmartshapeClient({ credential, baseUrl: server.url }));

  return {
    sandbox,
    server,
    endpoint,
    webhooks,
    lookAround: lookAround(() => webhooks),
    // The platform makes no secret.
    draft: async () => ({ eventTypes: ["file_uploaded", "file_optimized"], secret: createSecret() }),
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
    more: more({ sandbox, endpoint, webhooks }),
  };
}
