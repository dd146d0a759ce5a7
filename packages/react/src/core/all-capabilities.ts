import type { Capabilities } from "@tacklebox/client";

/** Where nobody says what the platform can do: everything that a form can ask for. */
export const allCapabilities: Capabilities = {
  webhooks: "many",
  eventTypes: "many",
  signingSecret: "made-by-platform",
  canReadSecret: true,
  rotation: "immediate",
  canUpdate: true,
  canRemove: true,
  canPause: true,
  hasScopes: true,
  hasName: true,
  hasDescription: true,
  hasFailureEmail: true,
  hasDeliveryLog: true,
  canSendTest: true,
  proof: "signed",
};
