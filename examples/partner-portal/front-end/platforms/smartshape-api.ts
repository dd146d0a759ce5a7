import { createSmartshapeClient, createWebhooksApi } from "@tacklebox/client/smartshape";
import { keepingSecrets } from "./keeping-secrets.ts";
import type { CreateApi } from "./platform.ts";

export const createApi: CreateApi = ({ baseUrl, credential, post }) =>
  keepingSecrets(createWebhooksApi(createSmartshapeClient({ baseUrl, credential })), post);
