import type { Call, Route } from "../../platform.ts";
import { credentials, type World } from "./state.ts";

/** One route per operation id. */
export function createRoutes(world: World): Readonly<Record<string, Route>> {
  return {
    signIn({ body }) {
      if (Object(body).key !== credentials.key) return refused(401, "unknown key");
      const token = `sandbox-token-${world.ids.uuid()}`;
      world.tokens.add(token);
      return { status: 200, body: { token } };
    },
    listHooks: signedIn(world, () => ({
      status: 200,
      body: { hooks: [...world.hooks.values()].map(({ id, url }) => ({ id, url })) },
    })),
    createHook: signedIn(world, ({ body }) => {
      const hook = { id: world.ids.uuid(), url: String(Object(body).url), secret: world.ids.hex(32) };
      world.hooks.set(hook.id, hook);
      return { status: 200, body: hook };
    }),
    deleteHook: signedIn(world, ({ path }) => {
      const hook = world.hooks.get(path["hookId"] ?? "");
      if (!hook) return refused(404, "no such hook");
      world.hooks.delete(hook.id);
      return { status: 200, body: { id: hook.id, url: hook.url } };
    }),
  };
}

/** The token that a request presents. */
export function tokenOf({ headers }: Pick<Call, "headers">): string {
  return headers.get("authorization")?.replace("Bearer ", "") ?? "";
}

function signedIn(world: World, route: Route): Route {
  return (call) => (world.tokens.has(tokenOf(call)) ? route(call) : refused(401, "unknown token"));
}

function refused(status: number, error: string): ReturnType<Route> {
  return { status, body: { error } };
}
