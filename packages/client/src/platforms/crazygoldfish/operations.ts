import type { components } from "@tacklebox/spec/crazygoldfish";
import { ClientError } from "../../errors.ts";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { Calls } from "./call.ts";

type Schemas = components["schemas"];

/** What a sign-in answers. */
export interface SignedIn {
  readonly token: Redacted;
}

/** Some of a list, in whichever frame it came: a page, or an array of all there is. */
export interface Listed<Row> {
  readonly results: readonly Row[];
  /** How many there are in all, where the platform says. */
  readonly count: number | undefined;
  /** The query for the next page; absent on the last. */
  readonly next: Query | undefined;
}

/** `page` and `page_size`, or whatever the address of a next page has. */
export type Query = Readonly<Record<string, string>>;

/** Every operation of the contract, in the platform's own words. Each rejects with {@link ClientError}. */
export interface CrazygoldfishOperations {
  /** Signs in with user name and password; the client does so by itself. The token lasts 30 minutes. */
  createToken(body: Schemas["TokenRequest"], options?: CallOptions): Promise<SignedIn>;
  /** Where the platform has this list is not documented. */
  listTemplates(query?: Query, options?: CallOptions): Promise<Listed<Schemas["Template"]>>;
  /** One for each template: a second is a `conflict`. Sent once. */
  createWebhook(body: Schemas["WebhookDraft"], options?: CallOptions): Promise<Schemas["Webhook"]>;
  /** The caller's own. */
  listWebhooks(query?: Query, options?: CallOptions): Promise<Listed<Schemas["Webhook"]>>;
  getWebhook(id: Schemas["WebhookId"], options?: CallOptions): Promise<Schemas["Webhook"]>;
  /** Changes the endpoint, and the secret where one is given. */
  updateWebhook(
    id: Schemas["WebhookId"],
    body: Schemas["WebhookChange"],
    options?: CallOptions,
  ): Promise<Schemas["Webhook"]>;
}

const webhooks = "/webhooks/v1/webhook/";
const webhook = `${webhooks}{id}/`;

/** Binds the operations to ways of calling. Answers are held against the contract as far as something here depends on them. */
export function createOperations({ call, postForm }: Calls): CrazygoldfishOperations {
  return {
    async createToken(body, options) {
      const operation = "createToken";
      // Its members are texts, and the optional ones are left out where they are absent.
      const form = new URLSearchParams(Object.entries(body).filter(([, value]) => value !== undefined));
      const answer = await postForm({ operation, path: "/token", form }, options);
      const { access_token: token } = Object(answer);
      if (typeof token !== "string" || !token) throw unexpected(operation);
      return { token: createRedacted(token) };
    },
    async listTemplates(query, options) {
      const operation = "listTemplates";
      const path = withQuery("/webhooks/v1/webhook-template/", query);
      const { results, ...page } = toListed(await call({ operation, method: "GET", path }, options), operation);
      if (!results.every(isTemplate)) throw unexpected(operation);
      return { ...page, results };
    },
    async createWebhook(body, options) {
      const operation = "createWebhook";
      return toWebhook(await call({ operation, method: "POST", path: webhooks, body }, options), operation);
    },
    async listWebhooks(query, options) {
      const operation = "listWebhooks";
      const answer = await call({ operation, method: "GET", path: withQuery(webhooks, query) }, options);
      const { results, ...page } = toListed(answer, operation);
      return { ...page, results: results.map((row) => toWebhook(row, operation)) };
    },
    async getWebhook(id, options) {
      const operation = "getWebhook";
      const answer = await call({ operation, method: "GET", path: webhook, parameters: { id } }, options);
      return toWebhook(answer, operation);
    },
    async updateWebhook(id, body, options) {
      const operation = "updateWebhook";
      const answer = await call({ operation, method: "PATCH", path: webhook, parameters: { id }, body }, options);
      return toWebhook(answer, operation);
    },
  };
}

// Encoded, braces too, so that nothing in it is taken for a parameter of the path.
function withQuery(path: string, query: Query = {}): string {
  return `${path}?${new URLSearchParams(query).toString()}`.replace(/\?$/, "");
}

function toListed(answer: unknown, operation: string): Listed<unknown> {
  if (Array.isArray(answer)) return { results: answer, count: answer.length, next: undefined };
  const { results, count, next } = Object(answer);
  if (!Array.isArray(results)) throw unexpected(operation);
  return { results, count: typeof count === "number" ? count : undefined, next: queryOf(next) };
}

// Only its query: a token is not taken to whatever address an answer names.
function queryOf(next: unknown): Query | undefined {
  if (typeof next !== "string" || !next) return undefined;
  return Object.fromEntries(new URLSearchParams(/\?([^#]*)/.exec(next)?.[1]));
}

function isTemplate(row: unknown): row is Schemas["Template"] {
  const { id, name } = Object(row);
  return typeof id === "string" && id !== "" && typeof name === "string" && name !== "";
}

function toWebhook(row: unknown, operation: string): Schemas["Webhook"] {
  if (isWebhook(row)) return row;
  throw unexpected(operation);
}

function isWebhook(row: unknown): row is Schemas["Webhook"] {
  const { id, api_template: template, endpoint_url: url } = Object(row);
  const isNamed = typeof template === "string" || isTemplate(template);
  return typeof id === "string" && id !== "" && typeof url === "string" && isNamed;
}

function unexpected(operation: string): ClientError {
  return new ClientError("parse", `${operation}: the answer has not what the contract says.`, { operation });
}
