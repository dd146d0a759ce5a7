import { createVerifier } from "@tacklebox/receiver/vntana";

export interface ReceivingEndpoint {
  /** For `createStage({ endpoint })`. */
  readonly fetch: typeof globalThis.fetch;
  /** What it accepts by now. */
  readonly secrets: string[];
  /** Bodies it accepted, in their order, and how many it refused. */
  readonly accepted: string[];
  refused: number;
}

/** An endpoint that checks signatures as a receiver does, and keeps count. */
export function createReceivingEndpoint(): ReceivingEndpoint {
  const endpoint: ReceivingEndpoint = {
    secrets: [],
    accepted: [],
    refused: 0,
    async fetch(input, init) {
      const request = new Request(input, init);
      const body = new Uint8Array(await request.arrayBuffer());
      // The sandbox's clock may be ahead.
      const verify = createVerifier({ secrets: [...endpoint.secrets], maxAheadSeconds: 1e9, maxAgeSeconds: 1e9 });
      const { ok } = await verify({ headers: request.headers, body });
      if (ok) endpoint.accepted.push(new TextDecoder().decode(body));
      else endpoint.refused += 1;
      return Response.json({ ok }, { status: ok ? 200 : 401 });
    },
  };
  return endpoint;
}
