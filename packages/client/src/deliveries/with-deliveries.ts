import type { WebhooksApi } from "../platform.ts";

/** Reads a log of deliveries; the port's own `deliveries`. */
export type ReadDeliveries = NonNullable<WebhooksApi["deliveries"]>;

/** The same API, with a log of deliveries. */
export type WithDeliveries<Api extends WebhooksApi> = Api & { readonly deliveries: ReadDeliveries };

/**
 * Gives an API a log of deliveries that is kept elsewhere, where its platform has none: by your own back end, which writes down
 * what its receiver is sent, or by a sandbox. Everything that speaks the port, user interfaces among them, then shows it.
 *
 * @example
 * const webhooks = withDeliveries(createWebhooksApi(vntana), deliveriesFrom({ url: "/api/deliveries" }));
 * const { items } = await webhooks.deliveries({ status: "failed" });
 */
export function withDeliveries<Api extends WebhooksApi>(api: Api, deliveries: ReadDeliveries): WithDeliveries<Api> {
  const capabilities = { ...api.capabilities, hasDeliveryLog: true };
  return { ...inherited(api), ...api, capabilities, deliveries };
}

/** What a spread leaves out: the members of an object's class. Methods stay bound to the object, whose private members they may use. */
function inherited(api: object): object {
  const members: Record<string, unknown> = {};
  for (
    let place = Object.getPrototypeOf(api);
    place && place !== Object.prototype;
    place = Object.getPrototypeOf(place)
  ) {
    for (const name of Object.getOwnPropertyNames(place)) {
      const value: unknown = Reflect.get(api, name);
      members[name] ??= typeof value === "function" ? value.bind(api) : value;
    }
  }
  return members;
}
