import type { Credential, WebhooksApi } from "@tacklebox/client";

/** What the back end says of the platform. */
export interface PlatformInfo {
  readonly name: string;
  readonly title: string;
  readonly apiUrl: string;
  readonly endpointUrl: string;
  readonly eventTypes: readonly string[];
  /** How many call our endpoint. */
  readonly webhooks: number;
}

export type CreateApi = (options: { readonly baseUrl: string; readonly credential: Credential }) => WebhooksApi;
