import { accessKey } from "@tacklebox/client";
import { createLanternfishClient, createWebhooksApi } from "@tacklebox/client/lanternfish";
import { createSandbox } from "@tacklebox/sandbox";
import { credentials, lanternfish } from "@tacklebox/sandbox/lanternfish";
import { describeWebhooksApi } from "../../../test/webhooks-api.ts";

const none = "Lanternfish has no operation for it";

describeWebhooksApi("lanternfish", {
  create() {
    const { fetch } = createSandbox({ platform: lanternfish() });
    return createWebhooksApi(createLanternfishClient({ credential: accessKey(credentials.key), fetch }));
  },
  draft: { url: "https://hearthpine.example/in", eventTypes: ["lamp.lit"] },
  unknownId: "hook-0",
  skip: {
    "replaces a webhook and keeps its id and its secret": none,
    "changes the secret, once, and shows the new one from then on": none,
  },
});
