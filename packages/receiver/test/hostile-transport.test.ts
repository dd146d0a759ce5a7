import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { completed, signed, signedRequest } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

/** A body that arrives chunk by chunk and counts what was asked for. */
function dripping(chunks: readonly unknown[], { ends = true } = {}) {
  let pulls = 0;
  let cancelled = 0;
  const source: UnderlyingDefaultSource<unknown> = {
    pull(controller) {
      const chunk = chunks[pulls++];
      if (chunk instanceof Error) controller.error(chunk);
      else if (chunk !== undefined) controller.enqueue(chunk);
      else if (ends) controller.close();
      else return new Promise(() => undefined);
      return undefined;
    },
    cancel: () => void cancelled++,
  };
  const stream = new ReadableStream(source, { highWaterMark: 0 });
  return { stream: stream as ReadableStream<Uint8Array>, pulls: () => pulls, cancelled: () => cancelled };
}

const streaming = (body: ReadableStream<Uint8Array>, init: RequestInit = {}) =>
  signedRequest({}, { ...init, body, duplex: "half" } as RequestInit);

const bytes = (text: string) => new TextEncoder().encode(text);

describe("method and headers", () => {
  it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"])(
    "A6 answers %s with 405 and Allow: POST",
    async (method) => {
      const { receiver, outcomes } = observedReceiver();
      const response = await receiver.fetch(new Request("https://partner.example.com/", { method }));
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
      expect(outcomes).toEqual([{ platform: "vntana", kind: "refused", status: 405, reason: "bad_method" }]);
    },
  );

  it.each([
    { type: "application/json", status: 200 },
    { type: "Application/JSON; charset=UTF-8", status: 200 },
    { type: "application/vnd.vntana+json", status: 200 },
    // Never used to choose a decoder.
    { type: "application/json; charset=utf-16", status: 200 },
    { type: "text/plain", status: 415 },
    { type: "application/x-www-form-urlencoded", status: 415 },
    { type: "application/json, text/plain", status: 415 },
    { type: "application/jsonp", status: 415 },
    { type: "+json", status: 415 },
  ])("A7 answers content type $type with $status", async ({ type, status }) => {
    const { receiver } = observedReceiver();
    const response = await receiver.fetch(await signedRequest({}, { headers: { "content-type": type } }));
    expect(response.status).toBe(status);
  });

  it("A7 takes a delivery without content type", async () => {
    const request = await signedRequest();
    request.headers.delete("content-type");
    expect((await observedReceiver().receiver.fetch(request)).status).toBe(200);
  });

  it.each([
    { encoding: "gzip", status: 415 },
    { encoding: "br", status: 415 },
    { encoding: "identity, gzip", status: 415 },
    { encoding: "Identity", status: 200 },
  ])("A8 answers content encoding $encoding with $status", async ({ encoding, status }) => {
    const { receiver } = observedReceiver();
    const response = await receiver.fetch(await signedRequest({}, { headers: { "content-encoding": encoding } }));
    expect(response.status).toBe(status);
  });

  it("A14 A15 never redirects, and does not care where a delivery claims to go or come from", async () => {
    const { receiver } = observedReceiver();
    const headers = {
      "x-forwarded-proto": "http",
      "x-forwarded-host": "evil.example.org",
      "x-forwarded-for": "10.0.0.1",
    };
    const response = await receiver.fetch(
      await signedRequest({}, { url: "http://evil.example.org//x/../y/", headers }),
    );
    expect([response.status, response.headers.has("location")]).toEqual([200, false]);
  });
});

describe("body", () => {
  it("A9 refuses a declared length over the limit before reading", async () => {
    const { receiver, outcomes } = observedReceiver({ maxBodyBytes: 100 });
    const { stream, pulls } = dripping([bytes("x".repeat(101))]);
    const response = await receiver.fetch(await streaming(stream, { headers: { "content-length": "101" } }));
    expect([response.status, pulls()]).toEqual([413, 0]);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "body_too_large" }]);
  });

  it("A9 refuses an undeclared length at the byte that crosses the limit", async () => {
    const { receiver } = observedReceiver({ maxBodyBytes: 10 });
    const { stream, pulls, cancelled } = dripping(["12345", "67890", "1", "more"].map(bytes));
    const response = await receiver.fetch(await streaming(stream));
    expect([response.status, pulls(), cancelled()]).toEqual([413, 3, 1]);
  });

  it("A9 refuses a body over the limit also when its source cannot be cancelled", async () => {
    const { receiver } = observedReceiver({ maxBodyBytes: 1 });
    const source: UnderlyingDefaultSource<Uint8Array> = {
      pull: (controller) => controller.enqueue(bytes("12")),
      cancel: () => Promise.reject(new Error("no")),
    };
    expect((await receiver.fetch(await streaming(new ReadableStream(source)))).status).toBe(413);
  });

  it("A9 takes exactly the limit, in any chunks", async () => {
    const { body } = await signed();
    const { receiver } = observedReceiver({ maxBodyBytes: body.length });
    const chunks = Array.from(body, (_, i) => body.subarray(i, i + 1));
    expect((await receiver.fetch(await streaming(dripping(chunks).stream))).status).toBe(200);
  });

  it("takes 1 MiB unless told otherwise", async () => {
    const frame = '{"event":"product.added","x":""}';
    const body = frame.replace('""', `"${"x".repeat(1_048_576 - frame.length)}"`);
    const { receiver } = observedReceiver();
    expect((await receiver.fetch(await signedRequest({ body }))).status).toBe(200);
    expect((await receiver.fetch(await signedRequest({ body: `${body} ` }))).status).toBe(413);
  });

  it("A9 gives the whole body one deadline", async () => {
    const asked: number[] = [];
    const sleep = async (ms: number) => asked.push(ms);
    const { receiver, outcomes } = observedReceiver({ sleep, bodyDeadlineMs: 1_500 });
    const { stream, cancelled } = dripping([bytes("{")], { ends: false });
    const response = await receiver.fetch(await streaming(stream));
    expect([response.status, cancelled(), asked]).toEqual([408, 1, [1_500]]);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "body_timeout" }]);
  });

  it("stops its deadline when the body has arrived", async () => {
    const signals: AbortSignal[] = [];
    const sleep = (_: number, signal: AbortSignal) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    };
    const { receiver } = observedReceiver({ sleep });
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect(signals.map((signal) => signal.aborted)).toEqual([true]);
  });

  it.each(["0", "5", "4, 4", "abc", "1e999"])(
    "A10 refuses a declared length of %s that is not the body's",
    async (length) => {
      const { receiver, outcomes } = observedReceiver();
      const response = await receiver.fetch(await signedRequest({}, { headers: { "content-length": length } }));
      expect(response.status).toBe(length === "1e999" ? 413 : 400);
      expect(outcomes).toMatchObject([{ kind: "refused" }]);
    },
  );

  it("A10 settles when the sender hangs up midway", async () => {
    const { receiver, outcomes, errors } = observedReceiver();
    const { stream } = dripping([bytes("{"), new Error("connection reset")]);
    expect((await receiver.fetch(await streaming(stream))).status).toBe(400);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "body_unavailable" }]);
    expect(errors).toEqual([]);
  });

  it("A10 leaves no listener on the request's signal", async () => {
    const { receiver } = observedReceiver();
    const request = await signedRequest();
    await receiver.fetch(request);
    expect(getEventListeners(request.signal, "abort")).toEqual([]);
  });

  it("A11 answers 500 at once when the body was read before, and says how to mend it", async () => {
    const read = await signedRequest();
    await read.text();
    const locked = await signedRequest();
    locked.body?.getReader();
    for (const request of [read, locked]) {
      const { receiver, outcomes, errors } = observedReceiver();
      expect((await receiver.fetch(request)).status).toBe(500);
      expect(outcomes).toMatchObject([{ kind: "refused", reason: "body_unavailable" }]);
      expect(String(errors)).toContain("Mount the receiver before any body parser");
    }
  });

  it("refuses chunks that are no bytes", async () => {
    const { receiver } = observedReceiver();
    const { stream, cancelled } = dripping([completed]);
    expect([(await receiver.fetch(await streaming(stream))).status, cancelled()]).toEqual([400, 1]);
  });

  it("A13 verifies and parses bytes that nobody else can change", async () => {
    const { headers, body } = await signed();
    const secrets = () => {
      body.fill(0x20);
      return "test-secret";
    };
    const seen: string[] = [];
    const { receiver } = observedReceiver({ vntana: { secrets } });
    receiver.any((event, { rawBody }) => {
      body.fill(0x20);
      seen.push(event.type, new TextDecoder().decode(rawBody));
    });
    const { stream } = dripping([body]);
    const request = new Request("https://partner.example.com/", {
      method: "POST",
      headers,
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect((await receiver.fetch(request)).status).toBe(200);
    expect(seen).toEqual(["product.completed", completed]);
  });

  it("refuses a delivery without a body as unsigned", async () => {
    const { headers } = await signed();
    const request = new Request("https://partner.example.com/", { method: "POST", headers });
    expect((await observedReceiver().receiver.fetch(request)).status).toBe(401);
  });

  it("reads a signed empty body as no event", async () => {
    const { headers } = await signed({ body: "" });
    const { receiver, outcomes } = observedReceiver();
    const response = await receiver.fetch(new Request("https://partner.example.com/", { method: "POST", headers }));
    expect(response.status).toBe(400);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "invalid_json" }]);
  });
});
