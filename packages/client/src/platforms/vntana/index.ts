// Calling VNTANA
export { createVntanaClient } from "./create-client.ts";
export { createConfigurators, embedUrl } from "./configurators.ts";
export { createWebhooksApi } from "./webhooks-api.ts";

export type { VntanaClient, VntanaClientOptions } from "./create-client.ts";
export type { ConfiguratorDraft, Configurators, EmbedParts } from "./configurators.ts";
export type { Grid, SignedIn, TokenScope, VntanaOperations, VntanaWebhook } from "./operations.ts";
export type { Organization, Selector, Workspace } from "./scope.ts";
export type { VntanaWebhooksApi } from "./webhooks-api.ts";
