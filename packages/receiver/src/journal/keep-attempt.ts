import type { Exchange } from "../exchange.ts";
import type { Result } from "../outcome.ts";
import type { JournalAttempt } from "./delivery-log.ts";
import { maskHeaders, maskUrl } from "./secret-names.ts";
import { toCause } from "./to-cause.ts";

export interface KeptAttempt extends Pick<Result, "kind" | "status"> {
  /** What it takes of the journal's room, about. */
  readonly bytes: number;
  /** Whoever sent it had no proof: bytes of a stranger. */
  readonly isUnproved: boolean;
  /** Bodies are decoded when they are read, not while the platform waits for its answer. */
  readonly read: () => Promise<JournalAttempt>;
}

export interface Keeping {
  readonly receivedAt: Date;
  /** Milliseconds since 1970. */
  readonly answeredAt: number;
  readonly maxBytes: number;
}

/** Takes from an exchange what a journal shows, credentials left out; the exchange itself is free to go. */
export function keepAttempt(exchange: Exchange, { receivedAt, answeredAt, maxBytes }: Keeping): KeptAttempt {
  const { request, platform, outcome, response } = exchange;
  const url = maskUrl(request.url);
  const headers = maskHeaders(request.headers, platform.secretHeaders);
  const cause = toCause(exchange);
  const size = exchange.body?.length;
  const rest = 2 * (url.length + JSON.stringify(headers).length + mostAnswer);
  // One that has no room alone would cost all the others theirs.
  const body = rest + (size ?? 0) > maxBytes ? undefined : exchange.body;
  const at = receivedAt.toISOString();
  const durationMs = answeredAt - receivedAt.getTime();
  const { status } = outcome;
  const answer = maskHeaders(response.headers);
  const answerText = response.text().then(
    (text) => text.slice(0, mostAnswer),
    () => "",
  );
  return {
    bytes: rest + (body?.length ?? 0),
    isUnproved: outcome.keyId === undefined,
    kind: outcome.kind,
    status,
    async read() {
      const text = body && toText(body);
      const lost =
        size !== undefined && text === undefined ? `The body is not kept; its size in bytes: ${size}.` : undefined;
      const causes = [cause, lost].filter(Boolean).join(" ");
      return {
        at,
        durationMs,
        status,
        ...(causes && { cause: causes }),
        ...(text !== undefined && { request: { url, headers, body: text } }),
        response: { headers: answer, body: await answerText },
      };
    },
  };
}

/** Longer answers are cut. */
const mostAnswer = 1_024;

/** Exactly the text that was sent, its byte order mark too, or none: a signature would not fit another. */
function toText(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}
