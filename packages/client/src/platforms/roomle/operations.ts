import type { components } from "@tacklebox/spec/roomle";
import { ClientError } from "../../errors.ts";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { RoomleCall } from "./call.ts";

type Schemas = components["schemas"];

/** What a sign-in answers. */
export interface SignedIn {
  /** The session's; every call wraps it into a token of its own. */
  readonly token: Redacted;
}

/** Every operation of the contract, in the platform's own words. Each rejects with {@link ClientError}. */
export interface RoomleOperations {
  /** Signs in with mail address and password; the client does so by itself. How long the session lasts is not documented. */
  signIn(body: Schemas["SignIn"], options?: CallOptions): Promise<SignedIn>;
  /** `webhook` and `apiKey` are there only for those who manage tenants. */
  getTenant(id: Schemas["TenantId"], options?: CallOptions): Promise<Schemas["Tenant"]>;
  /** Of the current tenant. What becomes of members that are left out is not documented: send all that `getTenant` gave. */
  updateTenant(tenant: Schemas["Tenant"], options?: CallOptions): Promise<Schemas["Tenant"]>;
}

/** Binds the operations to a way of calling. Answers are held against the contract as far as something here depends on them. */
export function createOperations(call: RoomleCall): RoomleOperations {
  const path = "/v2/tenants/{id}/";
  return {
    async signIn(body, options) {
      const operation = "signIn";
      const { auth } = Object(await call({ operation, method: "POST", path: "/v2/auth/signin", body }, options));
      const { token } = Object(auth);
      if (typeof token !== "string" || !token) throw unexpected(operation);
      return { token: createRedacted(token) };
    },
    async getTenant(id, options) {
      const operation = "getTenant";
      return tenantIn(await call({ operation, method: "GET", path, parameters: { id } }, options), operation);
    },
    async updateTenant(tenant, options) {
      const operation = "updateTenant";
      const parameters = { id: tenant.id };
      return tenantIn(await call({ operation, method: "PUT", path, parameters, body: { tenant } }, options), operation);
    },
  };
}

function tenantIn(answer: unknown, operation: string): Schemas["Tenant"] {
  const { tenant } = Object(answer);
  if (typeof Object(tenant).id !== "number") throw unexpected(operation);
  return tenant;
}

function unexpected(operation: string): ClientError {
  return new ClientError("parse", `${operation}: the answer has not what the contract says.`, { operation });
}
