import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";

const webhooks = createWebhooksApi(createVntanaClient({ credential: accessKey("a-key") }));
console.log(await webhooks.list());
