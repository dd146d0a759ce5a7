import type { ErrorKind } from "@tacklebox/client";

/** What happened, for telemetry and for the host's own toasts. Never carries a secret, a URL or what somebody typed. */
export type KitEvent =
  | { readonly type: "webhook.created" | "webhook.updated" | "webhook.deleted"; readonly webhookId: string }
  | {
      readonly type: "secret.revealed" | "secret.hidden" | "secret.copied" | "secret.rotated" | "secret.stored";
      readonly webhookId: string;
    }
  | { readonly type: "test.sent"; readonly webhookId: string; readonly eventType: string }
  | { readonly type: "copy.failed"; readonly reason: "denied" | "unavailable" }
  | { readonly type: "request.failed"; readonly kind: ErrorKind };
