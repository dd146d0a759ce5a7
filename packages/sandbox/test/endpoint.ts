import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:http";

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A real HTTP endpoint on this machine that keeps what arrives. */
export interface Endpoint extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

/** What the endpoint answers; may hold the connection open by never calling `end`. */
export interface EndpointAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export async function openEndpoint(answer: EndpointAnswer = {}): Promise<Endpoint> {
  const received: Received[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    received.push({ path: incoming.url ?? "", headers: incoming.headers, body: Buffer.concat(chunks) });
    outgoing.writeHead(answer.status ?? 200, { ...answer.headers });
    outgoing.end(answer.body ?? "ok");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/hooks/vntana`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Whether a delivery is signed with a secret; worked out here with node:crypto, not with our own `sign`. */
export function isSigned(delivery: Received, secret: string): boolean {
  const timestamp = String(delivery.headers["x-timestamp"]);
  const wanted = createHmac("sha256", secret).update(`${timestamp}#`).update(delivery.body).digest("hex");
  const given = String(delivery.headers["x-vntana-signature"]);
  return given.length === wanted.length && timingSafeEqual(Buffer.from(given), Buffer.from(wanted));
}

export function typeOf(delivery: Received): string {
  return JSON.parse(delivery.body.toString("utf8")).event;
}
