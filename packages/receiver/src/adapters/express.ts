export { type NodeOptions, type NodeRequest, type NodeResponse, toNode } from "./node.ts";

/**
 * Keeps a body's bytes where the receiver finds them, for an app whose JSON parser runs first.
 *
 * @example
 * app.use(express.json({ verify: captureRawBody, limit: "1mb" }));
 * app.post("/webhooks/vntana", toNode(receiver));
 */
export function captureRawBody(req: object, _res: unknown, bytes: Uint8Array): void {
  Object.assign(req, { rawBody: bytes });
}
