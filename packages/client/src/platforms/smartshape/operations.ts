import type { components } from "@tacklebox/spec/smartshape";
import { ClientError } from "../../errors.ts";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { SmartshapeCall } from "./call.ts";

type Schemas = components["schemas"];

/** What a sign-in answers. */
export interface SignedIn {
  readonly token: Redacted;
}

/** Every operation of the contract, in the platform's own words. Each rejects with {@link ClientError}. */
export interface SmartshapeOperations {
  /** Signs in with user name and password; the client does so by itself. The token has no stated end. */
  login(body: Schemas["Login"], options?: CallOptions): Promise<SignedIn>;
  /** Takes one of the account's free places; the client does so by itself where it is told to. */
  openSession(options?: CallOptions): Promise<SignedIn>;
  /** Sent once: repeating it would make two. The answer may hold little more than the id. */
  createWebhook(body: Schemas["WebhookDraft"], options?: CallOptions): Promise<Schemas["CreatedAttributes"]>;
  listWebhooks(options?: CallOptions): Promise<readonly Schemas["ListedWebhook"][]>;
  deleteWebhook(webhookId: Schemas["WebhookId"], options?: CallOptions): Promise<void>;
}

/** Binds the operations to a way of calling. Answers are held against the contract as far as something here depends on them. */
export function createOperations(call: SmartshapeCall): SmartshapeOperations {
  return {
    async login(body, options) {
      const answer = await call({ operation: "login", method: "POST", path: "/account/login/", body }, options);
      const { cookies } = Object(answer);
      return signedIn("login", /(?:^|;\s*)jsonwebtoken=([^;\s]+)/.exec(String(cookies))?.[1]);
    },
    async openSession(options) {
      const answer = await call({ operation: "openSession", method: "POST", path: "/account/session" }, options);
      const { jwt } = Object(answer);
      return signedIn("openSession", jwt);
    },
    async createWebhook(body, options) {
      const operation = "createWebhook";
      const answer = await call({ operation, method: "PUT", path: "/webhook/", body }, options);
      const { id, attributes } = Object(Object(answer).data);
      const { _id = id, ...rest } = Object(attributes);
      if (typeof _id !== "string" || !_id) throw unexpected(operation);
      return { ...rest, _id };
    },
    async listWebhooks(options) {
      const operation = "listWebhooks";
      const { data } = Object(await call({ operation, method: "GET", path: "/webhook/" }, options));
      if (!Array.isArray(data)) throw unexpected(operation);
      return data;
    },
    async deleteWebhook(webhookId, options) {
      const operation = "deleteWebhook";
      const parameters = { webhookId };
      const answer = await call({ operation, method: "DELETE", path: "/webhook/{webhookId}", parameters }, options);
      if (Object(answer).success === false) throw new ClientError("api", `${operation}: not deleted.`, { operation });
    },
  };
}

function signedIn(operation: string, token: unknown): SignedIn {
  if (typeof token !== "string" || !token) throw unexpected(operation);
  return { token: createRedacted(token) };
}

function unexpected(operation: string): ClientError {
  return new ClientError("parse", `${operation}: the answer has not what the contract says.`, { operation });
}
