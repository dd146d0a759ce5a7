import type { operations } from "@tacklebox/spec/smartshape";

import type { Answer } from "../../http/answer.ts";
import type { Call, Route } from "../../platform.ts";
import type { Presented } from "./domain/access.ts";
import { openSession, signIn } from "./domain/access.ts";
import { Refusal } from "./domain/refusal.ts";
import { createWebhook, deleteWebhook, listWebhooks } from "./domain/webhooks.ts";
import { toFailure } from "./failures.ts";
import type { World } from "./state.ts";
import { toCreated, toListed } from "./to-wire.ts";

/** The JSON body of an operation. */
type BodyOf<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : never;

/** One route per operation id: reads the call, asks the domain, frames the answer. */
export function createRoutes(world: World): Readonly<Record<RouteId, Route>> {
  return {
    login: route((call) => {
      const { username, password } = bodyOf("login", call);
      const { token, user } = signIn(world, username, password);
      return { success: true, email: user.email, username: user.email, cookies: `jsonwebtoken=${token}` };
    }),
    openSession: route((call) => ({ success: true, jwt: openSession(world, presentedBy(call)) })),
    createWebhook: route((call) => toCreated(createWebhook(world, presentedBy(call), bodyOf("createWebhook", call)))),
    listWebhooks: route((call) => ({ data: listWebhooks(world, presentedBy(call)).map(toListed) })),
    deleteWebhook: route((call) => {
      deleteWebhook(world, presentedBy(call), call.path["webhookId"] ?? "");
      return { success: true };
    }),
  };
}

type RouteId = "login" | "openSession" | "createWebhook" | "listWebhooks" | "deleteWebhook";

function route(answer: (call: Call) => object): Route {
  return (call): Answer => {
    try {
      return { status: 200, body: answer(call) };
    } catch (error) {
      if (error instanceof Refusal) return toFailure(error);
      throw error;
    }
  };
}

function bodyOf<Id extends keyof operations>(_id: Id, call: Call): BodyOf<Id> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the app has held the body against the contract the type is made from
  return call.body as BodyOf<Id>;
}

function presentedBy({ headers }: Call): Presented {
  return { authorization: headers.get("authorization"), session: headers.get("x-smartshape-session") };
}
