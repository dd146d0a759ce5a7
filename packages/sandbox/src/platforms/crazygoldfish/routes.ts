import type { operations } from "@tacklebox/spec/crazygoldfish";

import type { Answer } from "../../http/answer.ts";
import type { Call, Route } from "../../platform.ts";
import { enter, signIn } from "./domain/access.ts";
import { Refusal } from "./domain/refusal.ts";
import { templateOf } from "./domain/templates.ts";
import { createWebhook, getWebhook, listWebhooks, updateWebhook } from "./domain/webhooks.ts";
import { toFailure } from "./failures.ts";
import type { User, Webhook, World } from "./state.ts";
import { type Edition, toTemplate, toWebhook } from "./to-wire.ts";

/** The body of an operation, JSON or a form. */
type BodyOf<Id extends keyof operations> = operations[Id] extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : never;

type RouteId = "createToken" | "listTemplates" | "createWebhook" | "listWebhooks" | "getWebhook" | "updateWebhook";

/** One route per operation id: reads the call, asks the domain, frames the answer. */
export function createRoutes(world: World, edition: Edition): Readonly<Record<RouteId, Route>> {
  const wire = (webhook: Webhook): object => toWebhook(webhook, templateOf(world, webhook.templateId), edition);
  const user = (call: Call): User => enter(world, call.headers.get("authorization"));
  return {
    createToken: route((call) => {
      const { username, password } = bodyOf("createToken", call);
      return { access_token: signIn(world, username, password), token_type: "bearer" };
    }),
    listTemplates: route((call) => {
      user(call);
      return pageOf([...world.state.templates.values()].map(toTemplate), call, "webhook-template");
    }),
    createWebhook: route((call) => {
      const { api_template: templateId, endpoint_url: url, secret_hash: secret } = bodyOf("createWebhook", call);
      return wire(createWebhook(world, user(call), { templateId, url, secret }));
    }, 201),
    listWebhooks: route((call) => pageOf(listWebhooks(world, user(call)).map(wire), call, "webhook")),
    getWebhook: route((call) => wire(getWebhook(world, user(call), call.path["id"] ?? ""))),
    updateWebhook: route((call) => {
      const { endpoint_url: url, secret_hash: secret } = bodyOf("updateWebhook", call);
      return wire(updateWebhook(world, getWebhook(world, user(call), call.path["id"] ?? ""), { url, secret }));
    }),
  };
}

const PAGE_SIZE = 10;
const MOST_PAGE_SIZE = 100;

/** The frame of a page, as proposed. */
function pageOf(rows: readonly object[], { query, origin }: Call, resource: string): object {
  const page = Number(query.get("page") ?? 1);
  const size = Math.min(Number(query.get("page_size") ?? PAGE_SIZE), MOST_PAGE_SIZE);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  if (page > pages) throw new Refusal("not-found", `there are ${pages} pages`);
  const address = (number: number): string | null => {
    if (number < 1 || number > pages) return null;
    const params = new URLSearchParams({ ...Object.fromEntries(query), page: String(number) });
    return `${origin}/webhooks/v1/${resource}/?${params.toString()}`;
  };
  return {
    count: rows.length,
    next: address(page + 1),
    previous: address(page - 1),
    results: rows.slice((page - 1) * size, page * size),
  };
}

function route(answer: (call: Call) => object, status = 200): Route {
  return (call): Answer => {
    try {
      return { status, body: answer(call) };
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
