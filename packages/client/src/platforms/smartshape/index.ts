// Calling SmartShape
export { createSmartshapeClient } from "./create-client.ts";
export { createWebhooksApi } from "./webhooks-api.ts";

export type { SmartshapeClient, SmartshapeClientOptions } from "./create-client.ts";
export type { SignedIn, SmartshapeOperations } from "./operations.ts";
export type { SmartshapeWebhooksApi } from "./webhooks-api.ts";
