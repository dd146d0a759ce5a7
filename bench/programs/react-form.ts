export { WebhookForm } from "@tacklebox/react";
