import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";

import type { Sandbox } from "../create-sandbox.ts";
import { isLoopback, isLoopbackOrigin } from "../loopback.ts";

export interface ServeOptions {
  /** Default 0: a free one. */
  readonly port?: number;
}

export interface SandboxServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  /** Stops listening and ends every connection, also those kept alive. */
  readonly close: () => Promise<void>;
}

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Serves a sandbox over HTTP, on this machine only.
 *
 * @throws the socket's error when the port cannot be had.
 */
export async function serve(
  sandbox: Pick<Sandbox<unknown>, "fetch">,
  { port = 0 }: ServeOptions = {},
): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    // A `fetch` that rejects is a network that broke, so the connection breaks here.
    answer(sandbox, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`;
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  sandbox: Pick<Sandbox<unknown>, "fetch">,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const refusal = refuse(incoming);
  if (refusal) return write(outgoing, refusal);
  const body = await readBody(incoming);
  if (!body) return write(outgoing, deny(413, "the body is larger than 10 MiB"));
  const hungUp = new AbortController();
  outgoing.on("close", () => hungUp.abort());
  const request = toRequest(incoming, body, hungUp.signal);
  if (!request) return write(outgoing, deny(400, "this is not a request the sandbox can read"));
  return write(outgoing, await sandbox.fetch(request));
}

// Names are checked as well as the address: a name of somebody else's that resolves to 127.0.0.1 would let their page in.
function refuse({ headers: { host = "", origin } }: IncomingMessage): Response | undefined {
  if (!URL.canParse(`http://${host}`) || !isLoopback(new URL(`http://${host}`).hostname)) {
    return deny(403, "the sandbox answers only to 127.0.0.1 and localhost");
  }
  if (origin !== undefined && !isLoopbackOrigin(origin)) return deny(403, "the sandbox answers only to local pages");
  return undefined;
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes: Uint8Array = chunk;
    size += bytes.byteLength;
    // Read to the end all the same: who is still sending would not see the answer.
    if (size <= MOST_BYTES) chunks.push(bytes);
  }
  if (size > MOST_BYTES) return undefined;
  return Uint8Array.from(Buffer.concat(chunks));
}

function toRequest(incoming: IncomingMessage, body: Uint8Array<ArrayBuffer>, signal: AbortSignal): Request | undefined {
  const { method = "GET", url = "/", headers, rawHeaders } = incoming;
  const pairs = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [],
  );
  try {
    // Joined as text: as a relative reference, `//host/path` would name another host.
    const address = url.startsWith("/") ? `http://${headers.host}${url}` : url;
    return new Request(address, { method, headers: pairs, signal, ...(body.byteLength > 0 && { body }) });
  } catch {
    return undefined;
  }
}

async function write(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

function deny(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
