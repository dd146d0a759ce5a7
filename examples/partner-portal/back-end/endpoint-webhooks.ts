import type { WebhooksApi } from "@tacklebox/client";

/** The webhooks that call one endpoint, where an event type has one at most and no delivery says whose it is. */
export interface EndpointWebhooks {
  /** Asks the platform. */
  readonly look: () => Promise<void>;
  /** As of the last look. */
  readonly idOf: (eventType: string | undefined) => string | undefined;
  /** Asks the platform how many there are. */
  readonly count: () => Promise<number>;
}

export function createEndpointWebhooks(api: Pick<WebhooksApi, "list">, endpointUrl: string): EndpointWebhooks {
  let idOf = new Map<string, string>();

  async function look(): Promise<void> {
    const { items } = await api.list({ limit: 100 });
    const own = items.filter(({ url }) => url === endpointUrl);
    idOf = new Map(own.flatMap(({ id, eventTypes }) => eventTypes.map((type) => [type, id])));
  }

  return {
    look,
    idOf: (eventType = "") => idOf.get(eventType),
    async count() {
      await look();
      return new Set(idOf.values()).size;
    },
  };
}
