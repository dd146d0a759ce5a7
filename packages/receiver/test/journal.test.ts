import { describe, expect, it } from "vitest";
import { createMemoryReplayGuard } from "@tacklebox/receiver";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { vntana } from "@tacklebox/receiver/vntana";
import { completed, now, secret, signedRequest } from "./delivery.ts";
import { journaledReceiver } from "./journal.ts";
import { observedReceiver } from "./receiver.ts";

const json = { "content-type": "application/json" };
const unsigned = (init: RequestInit = {}) =>
  new Request("https://partner.example.com/webhooks", { method: "POST", body: "{}", headers: json, ...init });

describe("a journal", () => {
  it("writes down what arrived and what was answered", async () => {
    let time = now();
    const clock = () => time;
    const { receiver, read } = journaledReceiver({ now: clock, webhookId: "w-1" }, { now: clock });
    receiver.any(() => void (time += 12));
    const request = await signedRequest({}, { headers: { "user-agent": "VNTANA" } });
    const signature = request.headers.get("x-vntana-signature");
    const response = await receiver.fetch(request);
    expect(await response.text()).toBe('{"ok":true}');
    const at = "2022-06-21T03:34:20.348Z";
    expect(await read()).toEqual({
      items: [
        {
          id: expect.stringMatching(/^[\da-z]+-1$/),
          webhookId: "w-1",
          eventType: "product.completed",
          status: "delivered",
          createdAt: at,
          attempts: [
            {
              at,
              durationMs: 12,
              status: 200,
              request: {
                url: "https://partner.example.com/webhooks/vntana",
                headers: {
                  "content-type": "application/json",
                  "user-agent": "VNTANA",
                  "x-timestamp": "2022-06-21T03:34:10.348Z",
                  "x-vntana-signature": signature,
                },
                body: completed,
              },
              response: { headers: { "content-type": "application/json" }, body: '{"ok":true}' },
            },
          ],
        },
      ],
      total: 1,
    });
  });

  it("keeps the attempts of a delivery together, whatever became of each", async () => {
    const { receiver, read } = journaledReceiver({}, { replayGuard: createMemoryReplayGuard({ now }) });
    let isBroken = true;
    receiver.on("product.completed", () => {
      if (isBroken) throw new Error("disk full");
    });
    await receiver.fetch(await signedRequest());
    expect((await read()).items).toMatchObject([{ status: "failed" }]);
    isBroken = false;
    await receiver.fetch(await signedRequest());
    await receiver.fetch(await signedRequest({ body: '{"event":"product.added"}' }));
    await receiver.fetch(await signedRequest());
    const { items, total } = await read();
    expect([total, items.map(({ eventType, status }) => `${eventType} ${status}`)]).toEqual([
      2,
      ["product.added delivered", "product.completed delivered"],
    ]);
    expect(items.map(({ attempts }) => attempts.map(({ status, cause }) => [status, cause]))).toEqual([
      [[200, "No handler takes this event type."]],
      [
        [500, "A handler failed."],
        [200, undefined],
        [200, "It was handled before, so no handler was called."],
      ],
    ]);
  });

  it("tells an attempt under way elsewhere, a late handler and a broken receiver apart", async () => {
    const replayGuard = { ...createMemoryReplayGuard({ now }), claim: () => ({ state: "in_flight" }) as const };
    const inFlight = journaledReceiver({}, { replayGuard });
    const late = journaledReceiver(
      {},
      { deadlineMs: 5, sleep: (ms) => (ms === 5 ? Promise.resolve() : new Promise(() => {})) },
    );
    late.receiver.any(() => new Promise(() => {}));
    const clock = () => JSON.parse("{");
    const broken = journaledReceiver({}, { now: clock });
    const causes: unknown[] = [];
    for (const { receiver, read } of [inFlight, late, broken]) {
      await receiver.fetch(await signedRequest());
      causes.push(
        (await read()).items.map(({ createdAt, attempts }) => [createdAt, attempts[0]?.status, attempts[0]?.cause]),
      );
    }
    const at = "2022-06-21T03:34:20.348Z";
    expect(causes).toEqual([
      [[at, 503, "Another attempt is being handled."]],
      [[at, 500, "A handler took longer than its deadline."]],
      [[at, 500, "The receiver failed."]],
    ]);
  });

  it("writes down what was refused, with exactly the bytes whose proof did not fit", async () => {
    const { receiver, read } = journaledReceiver();
    await receiver.fetch(await signedRequest({ secret: "guess" }));
    await receiver.fetch(unsigned({ body: "\u{feff}<script>\u0000" }));
    const failed = { eventType: "", webhookId: "", status: "failed" };
    expect((await read()).items).toMatchObject([
      {
        ...failed,
        attempts: [
          {
            cause: "Refused: a header of the proof is missing.",
            request: { body: "\u{feff}<script>\u0000" },
            status: 401,
          },
        ],
      },
      {
        ...failed,
        attempts: [
          {
            cause: "Refused: the proof does not fit.",
            request: { body: completed },
            response: { body: '{"ok":false}' },
          },
        ],
      },
    ]);
  });

  it("says of a body that it has not why, and how large it is", async () => {
    const { receiver, read } = journaledReceiver({ maxBytes: 30_000 }, { maxBodyBytes: 40_000 });
    await receiver.fetch(unsigned({ headers: { ...json, "content-length": "2000000" } }));
    await receiver.fetch(unsigned({ body: "x".repeat(40_001) }));
    await receiver.fetch(unsigned({ headers: { ...json, "content-encoding": "gzip" } }));
    await receiver.fetch(unsigned({ headers: { "content-type": "text/plain" } }));
    await receiver.fetch(new Request("https://partner.example.com/"));
    await receiver.fetch(unsigned({ body: "x".repeat(29_000) }));
    await receiver.fetch(unsigned({ body: Uint8Array.of(0xff) }));
    const attempts = (await read()).items.flatMap((delivery) => delivery.attempts);
    expect(attempts.map(({ cause }) => cause)).toEqual([
      "Refused: a header of the proof is missing. The body is not kept; its size in bytes: 1.",
      "Refused: a header of the proof is missing. The body is not kept; its size in bytes: 29000.",
      "Refused: the method is not POST.",
      "Refused: the content type is not JSON (content-type: text/plain).",
      "Refused: the body is compressed (content-encoding: gzip).",
      "Refused: the body is too large.",
      "Refused: the body is too large (content-length: 2000000).",
    ]);
    // An empty body would say that one arrived so.
    expect(attempts.filter(({ request }) => request)).toEqual([]);
  });

  it("leaves out the values of what may be a credential, and of what the platform names", async () => {
    const platform = { ...vntana({ secrets: secret, now }), secretHeaders: ["x-proof"] };
    const { receiver, read } = journaledReceiver({}, { platform });
    const headers = {
      authorization: "hunter2",
      cookie: "sid=hunter2",
      "x-auth-token": "hunter2",
      "x-api-key": "hunter2",
      "x-proof": "hunter2",
      "x-forwarded": "Basic hunter2",
      "idempotency-key": "42",
    };
    const url = "https://partner.example.com/in?api_key=hunter2&a=1&token=hunter2&token=hunter2";
    await receiver.fetch(await signedRequest({}, { headers, url }));
    const page = await read();
    expect(page.items[0]?.attempts[0]?.request).toMatchObject({
      url: "https://partner.example.com/in?api_key=%5Bsecret%5D&a=1&token=%5Bsecret%5D",
      headers: { authorization: "[secret]", "x-proof": "[secret]", "x-forwarded": "[secret]", "idempotency-key": "42" },
    });
    for (const text of ["hunter2", secret]) expect(JSON.stringify(page)).not.toContain(text);
  });

  it("keeps the beginning of a long answer, and none of one that breaks off", async () => {
    const vntanaPlatform = vntana({ secrets: secret, now });
    const long = { ...vntanaPlatform, answer: () => new Response("a".repeat(2_000)) };
    const torn = new ReadableStream({ start: (controller) => controller.error(new Error("torn")) });
    const broken = { ...vntanaPlatform, answer: () => new Response(torn) };
    for (const [platform, length] of [
      [long, 1_024],
      [broken, 0],
    ] as const) {
      const { receiver, read } = journaledReceiver({}, { platform });
      await receiver.fetch(await signedRequest());
      expect((await read()).items[0]?.attempts[0]?.response.body).toHaveLength(length);
    }
  });

  it("knows the webhook from what is told, or from what became of the request", async () => {
    const secrets = [
      { id: "w-1", value: "one" },
      { id: "w-2", value: "two" },
    ];
    const { receiver, read } = journaledReceiver({ webhookId: ({ keyId }) => keyId }, { vntana: { secrets } });
    for (const key of ["one", "two", "guess"]) await receiver.fetch(await signedRequest({ secret: key }));
    const ids = async (query: string) => (await read(query)).items.map(({ webhookId }) => webhookId);
    expect(await ids("?webhookId=w-1")).toEqual(["", "w-1"]);
    expect(await ids("?webhookId=w-2")).toEqual(["", "w-2"]);
    expect(await ids("?webhookId=w-3")).toEqual([""]);
  });

  it("that throws changes no answer, and onError is told; so with onOutcome", async () => {
    const down = new Error("database is down");
    const reject = () => Promise.reject(down);
    const fail = () => {
      throw down;
    };
    for (const options of [{ journal: { record: reject } }, { journal: { record: fail } }, { onOutcome: fail }]) {
      let onError: (error: unknown) => void = () => undefined;
      const reported = new Promise((resolve) => void (onError = resolve));
      const { receiver } = observedReceiver({ ...options, onError });
      expect((await receiver.fetch(await signedRequest())).status).toBe(200);
      expect(await reported).toBe(down);
    }
  });

  it.each([{ maxEntries: 0 }, { maxBytes: Number.NaN }])("refuses %j for a bound", (options) => {
    expect(() => createMemoryJournal(options)).toThrow(RangeError);
  });
});
