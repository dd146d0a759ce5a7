import type { SandboxPlatform } from "@tacklebox/sandbox";

type Running = ReturnType<SandboxPlatform<MiniDomain>["start"]>;
type Route = Running["routes"][string];
type JsonObject = ReturnType<Running["summary"]>;

export interface MiniDomain {
  readonly happen: (type: string, payload: JsonObject) => void;
}

const text = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };

/** The smallest platform there can be: one operation, one event type, and whatever answers a test wants. */
export function miniPlatform(route: Route | undefined, url = "not a url"): SandboxPlatform<MiniDomain> {
  return {
    name: "mini",
    contract: {
      openapi: "3.1.0",
      servers: [{ url: "https://mini.example.com" }],
      paths: {
        "/things/{id}": {
          parameters: [{ $ref: "#/components/parameters/Id" }, { name: "ignored", in: "cookie", schema: true }],
          post: {
            operationId: "makeThing",
            parameters: [
              { name: "page", in: "query", schema: { type: "string", pattern: "^[0-9]+$" } },
              { name: "x-trace", in: "header", required: true, schema: { type: "string" } },
            ],
            requestBody: { content: text },
            responses: {
              "200": {
                headers: {
                  "x-count": { required: true, schema: { type: "string", pattern: "^[0-9]+$" } },
                  "x-note": { schema: { type: "string" } },
                },
                content: text,
              },
              "204": {},
              default: { content: text },
            },
          },
          get: { operationId: "getThing", responses: { "200": { $ref: "#/components/responses/Thing" } } },
        },
      },
      webhooks: { "thing.made": { post: { requestBody: { content: text } } }, "thing.silent": { post: {} } },
      components: {
        parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string", maxLength: 3 } } },
        responses: { Thing: { content: text } },
        schemas: { Thing: { type: "object", required: ["name"], properties: { name: { type: "string" } } } },
      },
    },
    scenarios: ["only"],
    exposedHeaders: [],
    start: ({ send }) => ({
      domain: { happen: (type, payload) => send({ type, payload, webhooks: ["w-1"] }) },
      routes: route ? { makeThing: route, getThing: route } : {},
      delivery: {
        timeoutMs: 1_000,
        encode: (payload) => new TextEncoder().encode(JSON.stringify(payload)),
        target: () => ({ url, prove: async () => ({}) }),
        judge: () => "failed",
      },
      actions: {},
      load: () => undefined,
      expireSession: () => undefined,
      failure: (kind) => ({ status: kind === "sandbox-failure" ? 500 : 422, body: { failed: kind } }),
      summary: () => ({}),
    }),
  };
}
