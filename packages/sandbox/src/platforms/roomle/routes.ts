import type { operations } from "@tacklebox/spec/roomle";

import type { Call, Route } from "../../platform.ts";
import type { Presented } from "./domain/access.ts";
import { signIn } from "./domain/access.ts";
import { Refusal } from "./domain/refusal.ts";
import { getTenant, updateTenant } from "./domain/tenants.ts";
import { toFailure } from "./failures.ts";
import type { World } from "./state.ts";
import { toTenant } from "./to-wire.ts";
import { readToken } from "./token.ts";

/** The JSON body of an operation. */
type BodyOf<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** One route per operation id: reads the call, asks the domain, frames the answer. */
export function createRoutes(world: World): Readonly<Record<RouteId, Route>> {
  const route =
    (answer: (presented: Presented, call: Call) => object): Route =>
    async (call) => {
      try {
        return { status: 200, body: answer(await presentedBy(world, call.headers), call) };
      } catch (error) {
        if (error instanceof Refusal) return toFailure(error);
        throw error;
      }
    };
  return {
    signIn: route((presented, call) => {
      const { token, user } = signIn(world, presented, bodyOf("signIn", call));
      const now = new Date(world.now()).toISOString();
      return { auth: { token, userId: user.email, loginDate: now, lastActionDate: now } };
    }),
    getTenant: route((presented, { path }) => toTenant(getTenant(world, presented, path["id"] ?? ""))),
    updateTenant: route((presented, call) => {
      const { tenant: change } = bodyOf("updateTenant", call);
      return toTenant(updateTenant(world, presented, { path: call.path["id"] ?? "", change }));
    }),
  };
}

type RouteId = "signIn" | "getTenant" | "updateTenant";

function bodyOf<Id extends keyof operations>(_id: Id, call: Call): BodyOf<Id> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the app has held the body against the contract the type is made from
  return call.body as BodyOf<Id>;
}

/** Reads what a request shows. Before anything is looked up: reading a token takes a while, and the state may change meanwhile. */
export async function presentedBy(world: World, headers: Headers): Promise<Presented> {
  const apiKey = headers.get("apiKey");
  const secret = world.state.keys.get(apiKey ?? "");
  const text = headers.get("token");
  const token = secret === undefined || text === null ? "the header token is missing" : await readToken(text, secret);
  return { apiKey, tenant: headers.get("currentTenant"), token };
}
