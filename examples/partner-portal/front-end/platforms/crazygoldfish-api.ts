import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { keepingSecrets } from "./keeping-secrets.ts";
import type { CreateApi } from "./platform.ts";

export const createApi: CreateApi = ({ baseUrl, credential, post }) =>
  keepingSecrets(createWebhooksApi(createCrazygoldfishClient({ baseUrl, credential })), post);
