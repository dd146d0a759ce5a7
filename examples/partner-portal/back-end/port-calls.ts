import {
  isClientError,
  type ClientError,
  type ListQuery,
  type WebhookDraft,
  type WebhooksApi,
} from "@tacklebox/client";

/**
 * A call of the kit's port as JSON, for pages of a platform that only servers may call. Options of a call and signing secrets do not pass:
 * the first would let a page set our headers, and JSON has no place for the second.
 */
export type PortCall =
  | { readonly method: "about" | "eventTypes" }
  | { readonly method: "list"; readonly query: ListQuery }
  | { readonly method: "get" | "remove"; readonly id: string }
  | { readonly method: "create"; readonly draft: WebhookDraft }
  | { readonly method: "update"; readonly id: string; readonly draft: WebhookDraft };

/** What became of it. An error is the platform's or the client's, and holds no secret. */
export type PortAnswer = { readonly value: unknown } | { readonly error: ClientError };

export async function carryOut(api: WebhooksApi, call: PortCall): Promise<PortAnswer> {
  try {
    return { value: await callPort(api, call) };
  } catch (error) {
    if (isClientError(error)) return { error };
    throw error;
  }
}

async function callPort(api: WebhooksApi, call: PortCall): Promise<unknown> {
  switch (call.method) {
    case "about":
      return { platform: api.platform, capabilities: api.capabilities };
    case "eventTypes":
      return api.eventTypes();
    case "list":
      return api.list(call.query);
    case "get":
      return api.get(call.id);
    case "create":
      return api.create(call.draft);
    case "update":
      return api.update?.(call.id, call.draft);
    case "remove":
      return api.remove?.(call.id);
    default:
      return call satisfies never;
  }
}
