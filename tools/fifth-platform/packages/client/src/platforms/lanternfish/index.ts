export { createLanternfishClient } from "./create-client.ts";
export { createWebhooksApi } from "./webhooks-api.ts";

export type { LanternfishClient, LanternfishClientOptions } from "./create-client.ts";
