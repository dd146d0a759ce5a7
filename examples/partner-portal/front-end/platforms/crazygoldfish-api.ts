import { createCrazygoldfishClient, createWebhooksApi } from "@tacklebox/client/crazygoldfish";
import { keepingSecrets } from "./keeping-secrets.ts";
import type { CreateApi } from "./platform.ts";

export const createApi: CreateApi = ({ baseUrl, credential, keepSecret }) =>
  keepingSecrets(createWebhooksApi(createCrazygoldfishClient({ baseUrl, credential })), keepSecret);
