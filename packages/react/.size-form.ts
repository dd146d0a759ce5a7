export { WebhookForm } from "./src/components/webhook-form/webhook-form.tsx";
