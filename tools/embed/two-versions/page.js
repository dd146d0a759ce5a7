import { tokenFrom } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import * as earlier from "@tacklebox/react";
import "@tacklebox/react/styles.css";
import * as later from "@tacklebox/react-later";
import "@tacklebox/react-later/styles.css";
import { createElement as element } from "react";
import { createRoot } from "react-dom/client";

const credential = tokenFrom(async () => (await fetch("/token", { method: "POST" })).text());

for (const [id, kit] of Object.entries({ earlier, later })) {
  const client = createVntanaClient({ credential, organization: "demo-furniture", baseUrl: location.origin });
  const provider = { api: createWebhooksApi(client), scope: "demo-furniture" };
  createRoot(document.getElementById(id)).render(element(kit.WebhooksProvider, provider, element(kit.WebhookManager)));
}
