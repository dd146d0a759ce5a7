import type { Webhook } from "@tacklebox/client";
import { useWebhooks } from "@tacklebox/react/headless";
import type { ReactNode } from "react";

/** Hands the stage's first webhook to whatever shows one, once it is loaded. */
export function FirstWebhook({ children }: { readonly children: (webhook: Webhook) => ReactNode }): ReactNode {
  const webhooks = useWebhooks();
  const webhook = webhooks.state === "ready" ? webhooks.value.items[0] : undefined;
  return webhook ? children(webhook) : null;
}
