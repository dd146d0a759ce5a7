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
        "useGuidedRotation",
        "useDeliveryLog",
        "useEndpointGuide",
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
        "WebhookManagerError",
        "WebhookManagerLoading",
        "WebhookList",
        "WebhookListError",
        "WebhookListLoading",
        "WebhookDetail",
        "WebhookDetailError",
        "WebhookDetailLoading",
        "WebhookEditor",
        "WebhookEditorError",
        "WebhookEditorLoading",
        "DeleteWebhookDialog",
        "WebhookForm",
        "WebhookFormError",
        "WebhookFormLoading",
        "EventPicker",
        "EventPickerError",
        "EventPickerLoading",
        "SecretReveal",
        "SecretRevealError",
        "SecretRevealLoading",
        "SecretOnce",
        "SecretOnceDialog",
        "RotateSecretDialog",
        "GuidedRotation",
        "DeliveryInspector",
        "DeliveryInspectorError",
        "DeliveryInspectorLoading",
        "SignatureDoctor",
        "SignatureDoctorError",
        "SignatureDoctorLoading",
        "EndpointGuide",
        "EndpointGuideError",
        "EndpointGuideLoading",
        "maskAttributes",
        "parsePath",
        "toPath",
      ],
    }
  `);
});

it("has a .Loading and an .Error for every component", () => {
  const components = Object.entries(react).filter(
    ([name]) => /^[A-Z]/.test(name) && !/(^WebhooksProvider|Loading|Error)$/.test(name),
  );
  expect(components.length).toBeGreaterThan(0);
  for (const [name, component] of components) {
    expect(component, name).toHaveProperty("Loading");
    expect(component, name).toHaveProperty("Error");
    expect(component, name).toHaveProperty("displayName", name);
  }
});

it("has the same twins by flat names, for Server Components", () => {
  expect(react.WebhookListLoading).toBe(react.WebhookList.Loading);
  const flat = Object.entries(react).filter(([name]) => /^[A-Z].*(Loading|Error)$/.test(name));
  for (const [name, twin] of flat) {
    const [, component = "", kind = ""] = /^(.*)(Loading|Error)$/.exec(name) ?? [];
    expect(Reflect.get(Reflect.get(react, component), kind), name).toBe(twin);
  }
});
