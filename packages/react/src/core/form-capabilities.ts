import type { Capabilities } from "@tacklebox/client";

/** Where nobody says what the platform can do: everything that a form can ask for, and nothing else. */
export const formCapabilities: Capabilities = {
  eventTypes: "many",
  webhooks: "many",
  signingSecret: "made-by-platform",
  proof: "signed",
  rotation: "none",
  hasName: true,
  hasDescription: true,
  hasScopes: true,
  hasFailureEmail: true,
  canPause: true,
  canUpdate: true,
  canRemove: false,
  canReadSecret: false,
  canSendTest: false,
  canDecline: false,
  hasDeliveryLog: false,
};
