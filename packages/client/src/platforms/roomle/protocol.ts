import type { Protocol } from "../../session/protocol.ts";

export interface ProtocolOptions {
  readonly apiKey: string;
  readonly tenant: number;
  readonly language: string;
  /** Writes a session into a token, anew for each request: it holds the time. */
  readonly frame: (session: string) => Promise<string>;
}

/** How Roomle wants every call, and how it refuses one: 403 for credentials, sessions and rights alike. */
export function createProtocol({ apiKey, tenant, language, frame }: ProtocolOptions): Protocol {
  return {
    tokenHeaders: async (session) => [
      ["apiKey", apiKey],
      ["token", await frame(session)],
      ["currentTenant", String(tenant)],
      ["language", language],
    ],
    isRefusal: (status) => status === 401 || status === 403,
    // Changing a tenant twice to the same changes it once.
    isRepeatable: (method) => method !== "POST",
  };
}
