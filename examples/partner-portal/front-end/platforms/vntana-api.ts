import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import type { CreateApi } from "./platform.ts";

export const createApi: CreateApi = ({ baseUrl, credential }) =>
  createWebhooksApi(
    createVntanaClient({ baseUrl, credential, organization: "demo-furniture", workspace: "living-room" }),
  );
