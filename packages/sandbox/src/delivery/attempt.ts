import { isLoopback } from "../loopback.ts";

/** One HTTP request of a delivery, and what came of it. */
export interface Attempt {
  /** ISO 8601, UTC, by the sandbox's clock. */
  readonly startedAt: string;
  /** By the sandbox's clock: 0 where that stands still. */
  readonly durationMs: number;
  readonly request: {
    readonly method: "POST";
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** What the endpoint answered; the body is cut at 1 KiB. */
  readonly answer?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Why there is no answer. */
  readonly cause?: AttemptCause;
}

export interface AttemptCause {
  readonly kind: "invalid-url" | "external-target" | "timeout" | "network" | "stopped";
  readonly message: string;
}

export interface AttemptOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly timeoutMs: number;
  readonly allowExternal: boolean;
  readonly now: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** Aborts when the sandbox is reset or closed. */
  readonly stopped: AbortSignal;
}

const KEPT_BYTES = 1024;

/** Sends one POST and records it; never throws. */
export async function attemptDelivery(options: AttemptOptions): Promise<Attempt> {
  const { url, headers, body, now } = options;
  const startedMs = now();
  const result = refuse(url, options.allowExternal) ?? (await post(options));
  return {
    startedAt: new Date(startedMs).toISOString(),
    durationMs: now() - startedMs,
    request: { method: "POST", url, headers, body: new TextDecoder().decode(body) },
    ...result,
  };
}

type Outcome = Pick<Attempt, "answer" | "cause">;

function refuse(url: string, allowExternal: boolean): Outcome | undefined {
  if (!URL.canParse(url)) return { cause: { kind: "invalid-url", message: `${url} is not an absolute URL` } };
  const { protocol, hostname } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") {
    return { cause: { kind: "invalid-url", message: `${protocol} is neither http: nor https:` } };
  }
  if (allowExternal || isLoopback(hostname)) return undefined;
  const message = `${hostname} is not this machine; the sandbox delivers elsewhere only with allowExternal: true`;
  return { cause: { kind: "external-target", message } };
}

async function post(options: AttemptOptions): Promise<Outcome> {
  const { url, headers, body, timeoutMs, stopped } = options;
  // Not AbortSignal.timeout and AbortSignal.any: both would keep every attempt in memory until the time is over.
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, timeoutMs);
  stopped.addEventListener("abort", end);
  if (stopped.aborted) end();
  const { signal } = ending;
  try {
    // A redirect is recorded, not followed: it would carry the proof to a place nobody registered.
    const sent = options.fetch(url, { method: "POST", headers: { ...headers }, body, redirect: "manual", signal });
    const answer = sent.then(async (response) => ({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await readStart(response),
    }));
    // Raced, because a `fetch` that was handed in may not heed the signal.
    return { answer: await Promise.race([answer, whenAborted(signal)]) };
  } catch (error) {
    if (stopped.aborted) return { cause: { kind: "stopped", message: "the sandbox was reset or closed" } };
    if (signal.aborted) return { cause: { kind: "timeout", message: `no whole answer within ${timeoutMs} ms` } };
    return { cause: { kind: "network", message: describe(error) } };
  } finally {
    clearTimeout(timer);
    stopped.removeEventListener("abort", end);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(new Error("aborted"));
    if (signal.aborted) fail();
    signal.addEventListener("abort", fail, { once: true });
  });
}

async function readStart(response: Response): Promise<string> {
  if (!response.body) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let left = KEPT_BYTES;
  while (left > 0) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  // The rest is not wanted; a stream that refuses to be cancelled changes nothing about the answer.
  reader.cancel().catch(() => undefined);
  return text;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  return "code" in cause ? `${cause.message} (${String(cause.code)})` : cause.message;
}
