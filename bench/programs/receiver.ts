import { createReceiver } from "@tacklebox/receiver";
import { vntana } from "@tacklebox/receiver/vntana";

export const { fetch } = createReceiver({ platform: vntana({ secrets: "a-signing-secret" }) }).on(
  "product.completed",
  console.log,
);
