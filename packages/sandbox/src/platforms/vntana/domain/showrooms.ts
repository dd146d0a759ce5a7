import type { JsonObject } from "../../../json.ts";
import type { Showroom, World } from "../state.ts";
import { emit } from "./events.ts";
import { found } from "./refusal.ts";

/** Showrooms have no operation in the contract; they exist here for their events. */
export function createShowroom(
  world: World,
  input: { readonly organizationUuid: string; readonly name: string },
): Showroom {
  found(world.state.organizations.get(input.organizationUuid), "ORGANIZATION_NOT_FOUND");
  const showroom = { uuid: world.ids.uuid(), ...input, productUuids: [], userEmails: [], orders: new Map() };
  world.state.showrooms.set(showroom.uuid, showroom);
  return showroom;
}

/** Emits `showroom.product.added`. */
export function addToShowroom(world: World, uuid: string, productUuid: string): Showroom {
  const showroom = get(world, uuid);
  found(world.state.products.get(productUuid), "PRODUCT_NOT_FOUND");
  const productUuids = [...new Set([...showroom.productUuids, productUuid])];
  return replace(world, { ...showroom, productUuids }, "showroom.product.added");
}

/** Emits `showroom.product.removed`. */
export function removeFromShowroom(world: World, uuid: string, productUuid: string): Showroom {
  const showroom = get(world, uuid);
  found(
    showroom.productUuids.find((candidate) => candidate === productUuid),
    "PRODUCT_NOT_FOUND",
  );
  const productUuids = showroom.productUuids.filter((candidate) => candidate !== productUuid);
  return replace(world, { ...showroom, productUuids }, "showroom.product.removed");
}

/** Emits `showroom.user.added`. */
export function addShowroomUser(world: World, uuid: string, email: string): Showroom {
  const showroom = get(world, uuid);
  const userEmails = [...new Set([...showroom.userEmails, email])];
  return replace(world, { ...showroom, userEmails }, "showroom.user.added", { user: { email } });
}

/** Emits `showroom.order.placed`; gives the order's id. */
export function placeOrder(world: World, uuid: string, productUuids: readonly string[]): string {
  const showroom = get(world, uuid);
  const orderUuid = world.ids.uuid();
  const orders = new Map([...showroom.orders, [orderUuid, productUuids]]);
  const order = { uuid: orderUuid, productsUuids: productUuids };
  replace(world, { ...showroom, orders }, "showroom.order.placed", { order });
  return orderUuid;
}

/** Emits `showroom.order.item.added`. */
export function addOrderItem(
  world: World,
  input: { readonly showroomUuid: string; readonly orderUuid: string; readonly productUuid: string },
): void {
  const showroom = get(world, input.showroomUuid);
  const items = found(showroom.orders.get(input.orderUuid), "ORDER_NOT_FOUND");
  const productsUuids = [...items, input.productUuid];
  const orders = new Map([...showroom.orders, [input.orderUuid, productsUuids]]);
  const order = { uuid: input.orderUuid, productsUuids };
  replace(world, { ...showroom, orders }, "showroom.order.item.added", { order });
}

function get(world: World, uuid: string): Showroom {
  return found(world.state.showrooms.get(uuid), "SHOWROOM_NOT_FOUND");
}

// One sample of these payloads is published, for an added product. `user` and `order` beside it are proposed.
function replace(world: World, showroom: Showroom, type: string, extra: JsonObject = {}): Showroom {
  world.state.showrooms.set(showroom.uuid, showroom);
  const products = [...world.state.products.values()].filter(({ uuid }) => showroom.productUuids.includes(uuid));
  emit(world, type, {
    organizationUuid: showroom.organizationUuid,
    payload: {
      organization: { uuid: showroom.organizationUuid },
      showroom: {
        uuid: showroom.uuid,
        name: showroom.name,
        products: products.map(({ uuid, name, status, attributes }) => ({ uuid, name, status, tags: [], attributes })),
      },
      ...extra,
    },
  });
  return showroom;
}
