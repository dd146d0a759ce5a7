import { describe, expect, it } from "vitest";
import { createMemoryReplayGuard } from "@tacklebox/receiver";
import { completed, now, signed, type SignedOptions } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

export interface Sent {
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Sent chunk by chunk, without a declared length unless the headers have one. */
  readonly body: readonly Uint8Array[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Fetching = { fetch(request: Request): Promise<Response> };

export interface AdapterSuite {
  /** Sends one request through the adapter. */
  readonly send: (receiver: Fetching, sent: Sent) => Promise<Answer>;
}

/** A signed delivery to send; with a length, as VNTANA would. */
export async function delivery(options: SignedOptions = {}): Promise<Sent> {
  const { headers, body } = await signed(options);
  const length: [string, string] = ["content-length", `${body.length}`];
  return { method: "POST", headers: [...Object.entries(headers), length], body: [body] };
}

/** What every adapter does: hands over the bytes and headers as they came, and the answer as it is. */
export function describeAdapter(name: string, { send }: AdapterSuite): void {
  describe(`${name} adapter`, () => {
    it("hands over a delivery and answers exactly what the receiver answers", async () => {
      const { receiver } = observedReceiver();
      const types: string[] = [];
      receiver.any((event) => types.push(event.type));
      const answer = await send(receiver, await delivery());
      expect([answer.status, answer.headers.get("content-type"), answer.text]).toEqual([
        200,
        "application/json",
        '{"ok":true}',
      ]);
      expect(types).toEqual(["product.completed"]);
    });

    it.each([
      { what: "non-ASCII text and emoji", body: completed.replace("lamp", "Åse, стол, ソファ 👩‍🎨") },
      { what: "a byte order mark", body: `\uFEFF${completed}` },
      { what: "white space around JSON", body: `\r\n ${completed}\n` },
    ])("keeps the bytes of $what", async ({ body }) => {
      const { receiver } = observedReceiver();
      const seen: Uint8Array[] = [];
      receiver.any((_event, { rawBody }) => seen.push(rawBody));
      const sent = await delivery({ body });
      expect((await send(receiver, sent)).status).toBe(200);
      expect(seen.map((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))).toEqual([body]);
    });

    it("takes a body in chunks, without a declared length", async () => {
      const { receiver, outcomes } = observedReceiver();
      const { headers, body } = await signed();
      const chunks = [body.subarray(0, 1), body.subarray(1, 40), body.subarray(40)];
      const answer = await send(receiver, { method: "POST", headers: Object.entries(headers), body: chunks });
      expect(answer.status).toBe(200);
      expect(outcomes).toMatchObject([{ kind: "ignored" }]);
    });

    it("A2 hands over repeated headers as repeated", async () => {
      const { receiver, outcomes } = observedReceiver();
      const sent = await delivery();
      const headers = [...sent.headers, ...sent.headers.filter(([header]) => header === "x-vntana-signature")];
      expect((await send(receiver, { ...sent, headers })).status).toBe(401);
      expect(outcomes).toMatchObject([{ reason: "duplicate_header" }]);
    });

    it("A5 hands over Latin-1 in a header without tripping", async () => {
      const { receiver, outcomes } = observedReceiver();
      const sent = await delivery();
      const headers = sent.headers.map(([header, value]): [string, string] =>
        header === "x-vntana-signature" ? [header, `é${value.slice(1)}`] : [header, value],
      );
      expect((await send(receiver, { ...sent, headers })).status).toBe(401);
      expect(outcomes).toMatchObject([{ reason: "malformed_header" }]);
    });

    it.each(["GET", "PUT", "DELETE", "OPTIONS"])("A6 answers %s with 405 and Allow", async (method) => {
      const { receiver } = observedReceiver();
      const answer = await send(receiver, { method, headers: [], body: [] });
      expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
    });

    it("A8 answers a compressed body with 415", async () => {
      const { receiver } = observedReceiver();
      const sent = await delivery();
      expect((await send(receiver, { ...sent, headers: [...sent.headers, ["content-encoding", "gzip"]] })).status).toBe(
        415,
      );
    });

    it("A9 answers a body over the limit with 413, declared or not", async () => {
      const { receiver } = observedReceiver({ maxBodyBytes: 100 });
      const sent = await delivery();
      expect((await send(receiver, sent)).status).toBe(413);
      const headers = sent.headers.filter(([header]) => header !== "content-length");
      expect((await send(receiver, { ...sent, headers })).status).toBe(413);
    });

    it("takes 1 MiB", async () => {
      const { receiver } = observedReceiver();
      const frame = '{"event":"product.added","x":""}';
      const body = frame.replace('""', `"${"é".repeat((1_048_576 - frame.length) / 2)}"`);
      expect((await send(receiver, await delivery({ body }))).status).toBe(200);
    });

    it("answers a forged and a replayed delivery and a failing handler each in its way", async () => {
      const { receiver } = observedReceiver({ replayGuard: createMemoryReplayGuard({ now }) });
      let calls = 0;
      receiver.any(() => {
        if (++calls === 1) throw new Error("no");
      });
      const statuses = [];
      for (const options of [{ secret: "guess" }, {}, {}, {}])
        statuses.push((await send(receiver, await delivery(options))).status);
      expect([statuses, calls]).toEqual([[401, 500, 200, 200], 2]);
    });
  });
}
