export { WebhookManager, WebhooksProvider } from "@tacklebox/react";
