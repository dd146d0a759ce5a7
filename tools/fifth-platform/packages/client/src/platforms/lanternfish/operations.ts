import type { components } from "@tacklebox/spec/lanternfish";
import { createRedacted, type Redacted } from "../../model/redacted.ts";
import type { CallOptions } from "../../platform.ts";
import type { Call } from "../../session/call.ts";

type Schemas = components["schemas"];

/** Every operation of the contract. */
export interface LanternfishOperations {
  signIn(body: Schemas["Key"]): Promise<{ readonly token: Redacted }>;
  listHooks(options?: CallOptions): Promise<readonly Schemas["Hook"][]>;
  createHook(
    body: Schemas["HookDraft"],
    options?: CallOptions,
  ): Promise<Schemas["Hook"] & { readonly secret: Redacted }>;
  deleteHook(hookId: Schemas["HookId"], options?: CallOptions): Promise<void>;
}

/** Binds the operations to a way of calling. */
export function createOperations(call: Call<object>): LanternfishOperations {
  return {
    async signIn(body) {
      const answer = await call({ operation: "signIn", method: "POST", path: "/session", body });
      return { token: createRedacted((answer as Schemas["Token"]).token) }; // as the contract has it
    },
    async listHooks(options) {
      const answer = await call({ operation: "listHooks", method: "GET", path: "/hooks" }, options);
      return (answer as Schemas["HookList"]).hooks; // as the contract has it
    },
    async createHook(body, options) {
      const answer = await call({ operation: "createHook", method: "POST", path: "/hooks", body }, options);
      const { secret, ...hook } = answer as Schemas["CreatedHook"]; // as the contract has it
      return { ...hook, secret: createRedacted(secret) };
    },
    async deleteHook(hookId, options) {
      const parameters = { hookId };
      await call({ operation: "deleteHook", method: "DELETE", path: "/hooks/{hookId}", parameters }, options);
    },
  };
}
