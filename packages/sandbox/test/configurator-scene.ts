import type { Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";

import type { Door, Grid, Reply, Wire } from "./door.ts";
import { call, openSandbox, visit } from "./door.ts";

export const PATH = "/v1/variant-groups";

export interface Scene {
  readonly door: Door;
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly token: string;
  /** What every draft needs. */
  readonly base: { readonly organizationUuid: string; readonly clientUuid: string };
  readonly product: (name: string) => string;
}

export async function openScene(): Promise<Scene> {
  const { door, sandbox } = openSandbox();
  const { token, organizationUuid } = await visit(door, "owner");
  const clientUuid = sandbox.domain.workspaces.get("living-room").uuid;
  const product = (name: string): string => sandbox.domain.products.list().find((one) => one.name === name)!.uuid;
  return { door, sandbox, token, base: { organizationUuid, clientUuid }, product };
}

export type Search = Reply<Grid<Wire["Configurator"]>>;

export function search({ door, token, base }: Scene, query: object): Promise<Search> {
  return call(door, `POST ${PATH}/search`, {
    token,
    body: { page: 1, size: 10, organizationUuid: base.organizationUuid, ...query },
  });
}

export async function create(scene: Scene, name: string, more: object = {}): Promise<string> {
  const body = { ...scene.base, name, productsUuids: [scene.product("Oak table")], ...more };
  const reply = await call<Wire["UuidReference"]>(scene.door, `POST ${PATH}`, { token: scene.token, body });
  return reply.response.uuid;
}
