import { createReceiver, type Receiver } from "@tacklebox/receiver";
import { vntana, type VntanaEvent } from "@tacklebox/receiver/vntana";

/** What the shop's pages show. */
export interface Shop {
  readonly products: readonly string[];
  readonly receiver: Receiver<VntanaEvent, "signed">;
}

export function createShop(secret: string): Shop {
  const products = new Map<string, string>();
  return {
    get products() {
      return [...products.values()];
    },
    receiver: createReceiver({ platform: vntana({ secrets: secret }) })
      .on("product.completed", ({ payload: { product } }) => void products.set(product.uuid, product.name))
      .on("product.deleted", ({ payload: { product } }) => void products.delete(product.uuid)),
  };
}
