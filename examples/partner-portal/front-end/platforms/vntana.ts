import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import type { CreateApi } from "./platform-info.ts";

export const createApi: CreateApi = (options) =>
  createWebhooksApi(createVntanaClient({ ...options, organization: "demo-furniture", workspace: "living-room" }));
