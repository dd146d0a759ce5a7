import { ClientError, tokenFrom } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { WebhookManager, WebhooksProvider } from "@tacklebox/react";
import "@tacklebox/react/styles.css";
import type { ReactNode } from "react";

// The key stays in our back end; a page gets a token, which ends.
const credential = tokenFrom(async ({ refused }) => {
  const answer = await fetch("/api/vntana-token", { method: "POST", body: JSON.stringify({ refused }) });
  if (!answer.ok) throw new ClientError("authentication", "Our server gives no token for the platform.");
  return answer.text();
});

// Once, not in a render: with a new one, everything would be loaded again.
const api = createWebhooksApi(createVntanaClient({ credential, baseUrl: import.meta.env["VITE_VNTANA_API_URL"] }));

/** `account` keeps what was loaded for one of your customers from being shown to another. */
export function WebhookSettings({ account }: { readonly account: string }): ReactNode {
  return (
    <WebhooksProvider api={api} scope={account}>
      <WebhookManager />
    </WebhooksProvider>
  );
}
