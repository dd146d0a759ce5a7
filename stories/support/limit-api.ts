import type { Capabilities, WebhooksApi } from "@tacklebox/client";

/** The same platform with other capabilities, and without the methods that go with them: how a platform of that kind looks. */
export function limitApi(api: WebhooksApi, change: Partial<Capabilities>): WebhooksApi {
  const capabilities = { ...api.capabilities, ...change };
  const takesSecret = ["made-by-caller", "optional"].includes(api.capabilities.signingSecret);
  const { update, remove, revealSecret, rotateSecret, scopes, deliveries, sendTest, ...always } = api;
  return {
    ...always,
    capabilities,
    async create({ secret, ...draft }, options) {
      const { secret: shown, ...made } = await api.create({ ...draft, ...(takesSecret && { secret }) }, options);
      // What the caller brought along, the platform keeps and does not answer with.
      return shown && !secret ? { ...made, secret: shown } : made;
    },
    ...(capabilities.canUpdate && update && { update }),
    ...(capabilities.canRemove && remove && { remove }),
    ...(capabilities.canReadSecret && revealSecret && { revealSecret }),
    ...(capabilities.rotation !== "none" && rotateSecret && { rotateSecret }),
    ...(capabilities.hasScopes && scopes && { scopes }),
    ...(capabilities.hasDeliveryLog && deliveries && { deliveries }),
    ...(capabilities.canSendTest && sendTest && { sendTest }),
  };
}

/** Kinds of platforms by what they can do, as the four that the kit speaks to differ. */
export const kinds = {
  oneEventForEach: {
    eventTypes: "one",
    signingSecret: "per-account",
    canReadSecret: false,
    rotation: "none",
    canUpdate: false,
    canPause: false,
    hasScopes: false,
    hasName: false,
    hasDescription: false,
    hasFailureEmail: false,
    proof: "bearer",
  },
  ownSecret: {
    signingSecret: "optional",
    canReadSecret: false,
    rotation: "none",
    canRemove: false,
    hasScopes: false,
    hasFailureEmail: false,
    proof: "none",
  },
  everyEvent: {
    eventTypes: "all",
    signingSecret: "made-by-caller",
    canReadSecret: false,
    rotation: "none",
    hasScopes: false,
    hasName: false,
    hasDescription: false,
    hasFailureEmail: false,
    proof: "bearer",
  },
  overlap: { rotation: "overlap" },
} as const satisfies Readonly<Record<string, Partial<Capabilities>>>;
