import { tokenFrom } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { WebhookManager, WebhooksProvider } from "@tacklebox/react";
import "@tacklebox/react/styles.css";
import { createRoot } from "react-dom/client";

const credential = tokenFrom(async () => (await fetch("/token", { method: "POST" })).text());
const client = createVntanaClient({ credential, organization: "demo-furniture", baseUrl: location.origin });
const api = createWebhooksApi(client);

createRoot(document.querySelector("#webhooks") ?? document.body).render(
  <WebhooksProvider api={api} scope="demo-furniture">
    <WebhookManager />
  </WebhooksProvider>,
);
