import type { components } from "@tacklebox/spec/vntana";
import { ClientError } from "../../errors.ts";

type Schemas = components["schemas"];
export type Organization = Schemas["Organization"];
export type Workspace = Schemas["Workspace"];

/** Which one of a list: its uuid, its slug, or a function that picks it (the item, its uuid or its slug). */
export type Selector<Item> =
  | string
  | ((items: readonly Item[]) => Item | string | undefined | Promise<Item | string | undefined>);

/**
 * Picks from a list; without a selector the only one there is.
 *
 * @throws {ClientError} kind `usage` that lists the slugs to choose from, `permission` when the list is empty.
 */
export async function choose<Item extends { readonly uuid: string; readonly slug: string }>(
  items: readonly Item[],
  { noun, selector }: { noun: "organization" | "workspace"; selector: Selector<Item> | undefined },
): Promise<Item> {
  const wanted = typeof selector === "function" ? await selector(items) : selector;
  if (typeof wanted === "object") return wanted;
  const found =
    wanted === undefined ? onlyOne(items) : items.find(({ uuid, slug }) => uuid === wanted || slug === wanted);
  if (found) return found;
  if (items.length === 0) throw new ClientError("permission", `This credential can see no ${noun}.`);
  const problem = wanted === undefined ? `Which ${noun}?` : `There is no ${noun} “${wanted}” here.`;
  throw new ClientError("usage", `${problem} Pass one of: ${items.map(({ slug }) => slug).join(", ")}.`);
}

function onlyOne<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** Owners and admins of an organization: their token covers every workspace, and asking for a workspace token is refused. */
export function coversEveryWorkspace(role: string): boolean {
  return /^ORGANIZATION_(OWNER|ADMIN)$/.test(role);
}

/** Which token an operation is called with. */
export type TokenLevel = "none" | "account" | "organization" | "scoped";

/**
 * Says which token a path takes. Webhooks and the list of workspaces are documented with the organization's token; for
 * the rest a workspace member needs the workspace's.
 */
export function levelOf(path: string, headers: Headers): TokenLevel {
  if (path.startsWith("/v1/auth/login")) return "none";
  if (path === "/v1/auth/refresh-token") return headers.has("clientUuid") ? "organization" : "account";
  if (path === "/v1/organizations") return "account";
  if (path.startsWith("/v1/webhooks") || path === "/v1/clients/client-organizations") return "organization";
  return "scoped";
}
