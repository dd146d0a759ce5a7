import type { DeliveryQuery } from "@tacklebox/client";

type Key = readonly unknown[];

/** What is kept under which key, behind the tenant's number that `useCache` puts in front. */
export const queryKeys: {
  readonly webhooks: Key;
  readonly webhook: (id: string) => Key;
  readonly allSingle: Key;
  readonly eventTypes: Key;
  readonly scopes: Key;
  readonly deliveries: (query: DeliveryQuery) => Key;
  readonly allDeliveries: Key;
} = {
  webhooks: ["webhooks"],
  webhook: (id) => ["webhook", id],
  allSingle: ["webhook"],
  eventTypes: ["event-types"],
  scopes: ["scopes"],
  deliveries: (query) => ["deliveries", query],
  allDeliveries: ["deliveries"],
};
