import type { JsonObject, JsonValue } from "../../json.ts";
import type { Action } from "../../platform.ts";
import { ActionRefused } from "../../platform.ts";
import type { VntanaDomain } from "./domain.ts";
import { IllegalTransition } from "./domain/products.ts";
import { Refusal } from "./domain/refusal.ts";
import type { Product } from "./state.ts";

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

/** What a member holds; with `?` it may be left out. A list names the values of a member that may be left out. */
type Kind = keyof Kinds | `${keyof Kinds}?` | readonly string[];

interface Kinds {
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly object: JsonObject;
}

type Optional<Of extends Kind> = Of extends `${keyof Kinds}?` | readonly string[] ? true : false;
type Value<Of extends Kind> = Of extends keyof Kinds
  ? Kinds[Of]
  : Of extends `${infer Name extends keyof Kinds}?`
    ? Kinds[Name]
    : Of extends readonly (infer One)[]
      ? One
      : never;
type Input<Members extends Readonly<Record<string, Kind>>> = {
  readonly [Name in keyof Members as Optional<Members[Name]> extends true ? never : Name]: Value<Members[Name]>;
} & {
  readonly [Name in keyof Members as Optional<Members[Name]> extends true ? Name : never]?: Value<Members[Name]>;
};

function action<const Members extends Readonly<Record<string, Kind>>>(
  members: Members,
  run: (input: Input<Members>) => JsonValue | void,
): Action {
  const properties = Object.entries(members).map(([name, kind]): [string, JsonObject] => [name, toSchema(kind)]);
  const required = Object.entries(members).flatMap(([name, kind]) => (String(kind) in SCHEMAS ? [name] : []));
  return {
    input: { type: "object", properties: Object.fromEntries(properties), required, additionalProperties: false },
    run(input) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the control API has held it against the schema above
        return run(input as Input<Members>) ?? {};
      } catch (error) {
        if (error instanceof Refusal || error instanceof IllegalTransition) throw new ActionRefused(error.message);
        throw error;
      }
    },
  };
}

const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  text: { type: "string" },
  texts: { type: "object", additionalProperties: { type: "string" } },
  object: { type: "object" },
};

function toSchema(kind: Kind): JsonObject {
  if (typeof kind !== "string") return { enum: kind };
  return SCHEMAS[kind.replace("?", "")] ?? {};
}
