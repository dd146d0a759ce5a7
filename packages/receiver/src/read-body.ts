import { createByteBuffer, isBytes } from "./bytes.ts";
import { type Sleep, startDeadline } from "./deadline.ts";
import { type Reason, ReceiverError, type Refusal } from "./errors.ts";

export interface BodyLimits {
  readonly maxBodyBytes: number;
  readonly bodyDeadlineMs: number;
  readonly sleep: Sleep;
}

export type BodyReading = { readonly ok: true; readonly body: Uint8Array } | Refusal;

/** Reads the body once, into bytes of our own, so that nothing can change them between verifying and parsing. */
export async function readBody(
  request: Request,
  { maxBodyBytes, bodyDeadlineMs, sleep }: BodyLimits,
): Promise<BodyReading> {
  if (request.bodyUsed || request.body?.locked) return bodyIsGone();
  const buffer = createByteBuffer(maxBodyBytes);
  const reader = request.body?.getReader();
  // For the whole body, not for each chunk: a sender that drips bytes must not hold the connection.
  let isLate = false;
  const stop = startDeadline({
    ms: bodyDeadlineMs,
    sleep,
    onLate: () => {
      isLate = true;
      cancel(reader);
    },
  });
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      if (isBytes(chunk.value) && buffer.append(chunk.value)) continue;
      cancel(reader);
      return isBytes(chunk.value) ? refuse("body_too_large", 413) : refuse("body_unavailable", 400);
    }
  } catch {
    // The sender hung up.
    return refuse("body_unavailable", 400);
  } finally {
    stop();
  }
  // A cancelled stream ends as if the body were complete.
  if (isLate) return refuse("body_timeout", 408);
  const body = buffer.bytes();
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) !== body.length) return refuse("body_unavailable", 400);
  return { ok: true, body };
}

// Not awaited: what the other side does about it must not hold up the answer.
function cancel(reader: ReadableStreamDefaultReader | undefined): void {
  reader?.cancel().catch(() => undefined);
}

function bodyIsGone(): Refusal {
  const hint =
    "The body was read before the receiver saw it, so the bytes that were signed are gone. Mount the receiver before any body parser, " +
    "or keep the bytes: express.json({ verify: captureRawBody }) from @tacklebox/receiver/express.";
  const refusal = refuse("body_unavailable", 500);
  return { ...refusal, cause: new ReceiverError(refusal, hint) };
}

function refuse(reason: Reason, status: number): Refusal {
  return { ok: false, reason, status };
}
