// Calling Roomle
export { createRoomleClient } from "./create-client.ts";
export { createWebhooksApi } from "./webhooks-api.ts";

export type { RoomleClient, RoomleClientOptions } from "./create-client.ts";
export type { RoomleOperations, SignedIn } from "./operations.ts";
export type { Iv } from "./token.ts";
export type { RoomleWebhooksApi } from "./webhooks-api.ts";
