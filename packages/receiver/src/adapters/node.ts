import { isBytes } from "../bytes.ts";
import { type NodeStream, toStream } from "./node-stream.ts";

/** What the adapter uses of node:http's IncomingMessage, and of what frameworks add to it. */
export interface NodeRequest extends NodeStream {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Set by Express: the URL before routers cut off where they are mounted. */
  readonly originalUrl?: string | undefined;
  readonly rawHeaders: readonly string[];
  /** False while bytes of the body are still on their way. */
  readonly complete: boolean;
  readonly readableDidRead?: boolean | undefined;
  /** Set by body parsers; used when it is bytes, as from express.raw(). */
  readonly body?: unknown;
  /** Set by `captureRawBody`, Nest and cloud functions. */
  readonly rawBody?: unknown;
}

/** What the adapter uses of node:http's ServerResponse. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  readonly writableEnded: boolean;
  setHeader(name: string, value: string): unknown;
  on(event: string, listener: () => void): unknown;
  end(body: Uint8Array): unknown;
}

export interface NodeOptions {
  /** Told, once, that a framework handed over the body as text. @defaultValue console.warn */
  readonly warn?: ((message: string) => void) | undefined;
  /** How long the rest of a body that was not read is awaited before the connection is closed. @defaultValue 1_000 */
  readonly lingerMs?: number | undefined;
}

/**
 * Mounts a receiver on node:http, Connect or Express. Reads the body itself, or takes the bytes a framework kept in `req.rawBody` or
 * `req.body`. Where a parser left only an object, the answer is 500 and `onError` says how to fix it: parsed JSON cannot be verified.
 * The returned function never rejects.
 *
 * @example
 * createServer(toNode(receiver)).listen(3000);
 */
export function toNode(
  receiver: { fetch(request: Request): Promise<Response> },
  { warn = (message) => console.warn(message), lingerMs = 1_000 }: NodeOptions = {},
): (req: NodeRequest, res: NodeResponse) => Promise<void> {
  let isWarned = false;
  const warnOnce = (): void => {
    if (isWarned) return;
    isWarned = true;
    warn("The request body arrived as text and was encoded again. Have the framework keep its bytes instead.");
  };
  return async (req, res) => {
    const hungUp = new AbortController();
    res.on("close", () => {
      if (!res.writableEnded) hungUp.abort();
    });
    const response = await toRequest(req, { signal: hungUp.signal, warnOnce })
      // Lenient parsers let characters through that Headers does not take.
      .then(
        (request) => receiver.fetch(request),
        () => new Response(null, { status: 400 }),
      )
      .catch(() => new Response(null, { status: 500 }));
    const body = new Uint8Array(await response.arrayBuffer());
    // Another middleware may have answered, a timeout for one.
    if (res.headersSent) return;
    res.statusCode = response.status;
    for (const [name, value] of response.headers) res.setHeader(name, value);
    res.end(body);
    if (!req.complete) closeSoon(req, lingerMs);
  };
}

interface RequestParts {
  readonly signal: AbortSignal;
  readonly warnOnce: () => void;
}

async function toRequest(req: NodeRequest, { signal, warnOnce }: RequestParts): Promise<Request> {
  const url = toUrl(req.originalUrl ?? req.url);
  const headers = new Headers();
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    const [name = "", value = ""] = req.rawHeaders.slice(i, i + 2);
    // HTTP/2 has pseudo-headers such as `:method`.
    if (!name.startsWith(":")) headers.append(name, value);
  }
  // A Request takes no CONNECT, TRACE or TRACK; whatever it is instead is answered 405 as well.
  if (req.method !== "POST") return new Request(url, { headers, signal });
  const init = { method: "POST", headers, signal };
  const kept = [req.rawBody, req.body].find((body) => isBytes(body) || typeof body === "string");
  if (isBytes(kept)) return new Request(url, { ...init, body: new Uint8Array(kept) });
  if (typeof kept === "string") {
    warnOnce();
    return new Request(url, { ...init, body: new TextEncoder().encode(kept) });
  }
  if (!req.readableDidRead) {
    const streaming = { ...init, body: toStream(req), duplex: "half" };
    return new Request(url, streaming);
  }
  // The receiver knows what to say about a request whose body is spent.
  const spent = new Request(url, { ...init, body: "read before" });
  await spent.text();
  return spent;
}

// Intentionally not from the Host or any forwarded header: the sender chooses those. Absolute targets lose theirs as well.
function toUrl(target = "/"): string {
  const path = target.replace(/^[a-z]+:\/\/[^/?#]*/i, "");
  return `http://localhost${path.startsWith("/") ? "" : "/"}${path}`;
}

// Closing at once would reset the connection before the sender has read the answer.
function closeSoon(req: NodeRequest, lingerMs: number): void {
  const timer = setTimeout(() => req.destroy(), lingerMs);
  req.on("close", () => clearTimeout(timer));
  req.resume();
}
