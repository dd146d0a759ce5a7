import * as react from "@tacklebox/react";
import * as headless from "@tacklebox/react/headless";
import * as en from "@tacklebox/react/messages/en";
import { expect, it } from "vitest";

it("exports what the index files list, and nothing by accident", () => {
  expect({ react: Object.keys(react), headless: Object.keys(headless), en: Object.keys(en) }).toMatchInlineSnapshot(`
    {
      "en": [
        "en",
      ],
      "headless": [
        "useAbilities",
        "useAction",
        "useCopy",
        "useEventPicker",
        "useWebhookForm",
        "usePause",
        "useRemove",
        "useSecret",
        "useRotateSecret",
        "useWebhookList",
        "useSignatureDoctor",
        "useDeliveries",
        "useEventTypes",
        "useScopes",
        "useWebhook",
        "useWebhooks",
      ],
      "react": [
        "WebhooksProvider",
        "WebhookManager",
        "WebhookList",
        "WebhookDetail",
        "WebhookEditor",
        "DeleteWebhookDialog",
        "WebhookForm",
        "EventPicker",
        "SecretReveal",
        "SecretOnce",
        "SecretOnceDialog",
        "RotateSecretDialog",
        "GuidedRotation",
        "DeliveryInspector",
        "SignatureDoctor",
        "EndpointGuide",
        "maskAttributes",
        "parsePath",
        "toPath",
      ],
    }
  `);
});

it("has a .Loading and an .Error for every component", () => {
  const components = Object.entries(react).filter(([name]) => /^[A-Z]/.test(name) && name !== "WebhooksProvider");
  expect(components.length).toBeGreaterThan(0);
  for (const [name, component] of components) {
    expect(component, name).toHaveProperty("Loading");
    expect(component, name).toHaveProperty("Error");
    expect(component, name).toHaveProperty("displayName", name);
  }
});
