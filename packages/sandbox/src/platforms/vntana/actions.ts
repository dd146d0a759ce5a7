import { createActionMaker } from "../../create-action-maker.ts";
import type { JsonObject } from "../../json.ts";
import type { Action } from "../../platform.ts";
import type { VntanaDomain } from "./domain.ts";
import { IllegalTransition } from "./domain/products.ts";
import { Refusal } from "./domain/refusal.ts";
import type { Product } from "./state.ts";

const action = createActionMaker((error) => error instanceof Refusal || error instanceof IllegalTransition);
const ASSET_TYPES = ["THREE_D", "IMAGE", "VIDEO", "DOCUMENT", "MATERIAL", "AUDIO"] as const;

/** The deeds of the domain as the control API offers them: `POST /_sandbox/products/upload` and so on. */
export function createActions(domain: VntanaDomain): Readonly<Record<string, Action>> {
  const { tokens, users, showrooms, events } = domain;
  const showroomProduct = { showroomUuid: "text", productUuid: "text" } as const;
  return {
    ...productActions(domain),
    "tokens/expire-all": action({}, () => tokens.expireAll()),
    "tokens/revoke": action({ token: "text" }, ({ token }) => ({ revoked: tokens.revoke(token) })),
    "users/add": action(
      { email: "text", organizationUuid: "text", role: "text", workspaceUuid: "text?", fullName: "text?" },
      (user) => ({ uuid: users.add(user).uuid }),
    ),
    "users/revoke": action({ userUuid: "text", organizationUuid: "text", workspaceUuid: "text?" }, users.revoke),
    "showrooms/create": action({ organizationUuid: "text", name: "text" }, (showroom) => ({
      uuid: showrooms.create(showroom).uuid,
    })),
    "showrooms/add-product": action(showroomProduct, (place) => ({ uuid: showrooms.addProduct(place).uuid })),
    "showrooms/remove-product": action(showroomProduct, (place) => ({ uuid: showrooms.removeProduct(place).uuid })),
    "events/emit": action(
      { type: "text", organizationUuid: "text", workspaceUuid: "text?", payload: "object" },
      events.emit,
    ),
  };
}

function productActions({ products, workspaces }: VntanaDomain): Record<string, Action> {
  const { list: _list, upload, ...deeds } = products;
  const actions: Record<string, Action> = {
    "products/upload": action(
      { workspaceSlug: "text", name: "text", assetType: ASSET_TYPES, description: "text?", attributes: "texts?" },
      ({ workspaceSlug, ...product }) =>
        toRow(upload({ ...product, workspaceUuid: workspaces.get(workspaceSlug).uuid })),
    ),
  };
  for (const [name, deed] of Object.entries(deeds)) {
    const path = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    actions[`products/${path}`] = action({ uuid: "text" }, ({ uuid }) => toRow(deed(uuid)));
  }
  return actions;
}

function toRow({ uuid, name, conversionStatus, status }: Product): JsonObject {
  return { uuid, name, conversionStatus, status };
}
