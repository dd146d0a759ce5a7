import { ClientError, tokenFrom } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import * as kit from "@tacklebox/react";
import { createElement as element } from "react";

const nothing = () => undefined;
const later = () => new Promise(() => undefined);
const credential = tokenFrom(async () => (await fetch("/token", { method: "POST" })).text());

const eventType = { name: "product.completed", description: "A product is ready." };
const catalog = { categories: [{ name: "product", eventTypes: [eventType] }] };
const webhook = {
  id: "00000000-0000-4000-8000-000000000001",
  name: "Orders",
  url: "https://erp.hearthpine.example/in",
  eventTypes: ["product.completed"],
  active: true,
  scopes: [],
  createdAt: "2026-11-22T23:30:00Z",
  updatedAt: "2026-11-22T23:30:00Z",
};

/** Every component, the same on both sides. */
export function app(baseUrl) {
  const api = createWebhooksApi(createVntanaClient({ credential, organization: "demo-furniture", baseUrl }));
  const form = { catalog, scopes: [], onSubmit: later };
  const parts = [
    element(kit.WebhookManager),
    element(kit.WebhookManager, { defaultView: { name: "doctor" } }),
    element(kit.WebhookList),
    element(kit.WebhookDetail, { webhookId: webhook.id }),
    element(kit.WebhookEditor),
    element(kit.WebhookForm, form),
    element(kit.WebhookForm, { ...form, webhook, theirs: { ...webhook, name: "Theirs" } }),
    element(kit.EventPicker, { catalog, defaultValue: ["product.completed", "gone.event"] }),
    element(kit.SecretReveal, { webhookId: webhook.id }),
    element(kit.RotateSecretDialog, { webhook, isOpen: false, onOpenChange: nothing }),
    element(kit.GuidedRotation, { webhook, onDone: nothing, onCancel: nothing }),
    element(kit.DeliveryInspector),
    element(kit.SignatureDoctor),
    element(kit.EndpointGuide, { eventTypes: ["product.completed"] }),
    element(kit.WebhookList.Loading),
    element(kit.WebhookList.Error, { error: new ClientError("network", "no answer"), onRetry: nothing }),
  ];
  return element(
    kit.WebhooksProvider,
    { api, scope: "demo-furniture" },
    ...parts.map((part, index) => element("section", { key: index }, part)),
  );
}
