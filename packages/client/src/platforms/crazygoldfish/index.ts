// Calling CrazyGoldFish
export { createCrazygoldfishClient } from "./create-client.ts";
export { createWebhooksApi } from "./webhooks-api.ts";

export type { CrazygoldfishClient, CrazygoldfishClientOptions } from "./create-client.ts";
export type { CrazygoldfishOperations, Listed, Query, SignedIn } from "./operations.ts";
export type { CrazygoldfishWebhooksApi, CrazygoldfishWebhooksApiOptions } from "./webhooks-api.ts";
