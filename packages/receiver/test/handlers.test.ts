import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { createReceiver, type Proof } from "@tacklebox/receiver";
import { vntana } from "@tacklebox/receiver/vntana";
import { completed, now, secret, signedRequest } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

const bodyOf = (event: string, more: object = {}) => JSON.stringify({ event, organization: { uuid: "o-1" }, ...more });

describe("handlers", () => {
  it("receive the events of their type, with the payload", async () => {
    const published: string[] = [];
    const receiver = createReceiver({ platform: vntana({ secrets: secret, now }) }).on(
      "product.completed",
      async (event) => {
        published.push(event.payload.product.uuid);
      },
    );

    const response = await receiver.fetch(await signedRequest({ body: completed }));

    expect(published).toEqual(["p-1"]);
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      200,
      "application/json",
      '{"ok":true}',
    ]);
  });

  it("are chosen by type, by a list of types, by being unknown, and always", async () => {
    const calls: string[] = [];
    const { receiver, outcomes } = observedReceiver();
    receiver
      .on("product.added", (event) => calls.push(`one ${event.type}`))
      .on(["product.completed", "asset.completed"], (event) => calls.push(`list ${event.type}`))
      .unknown((event) => calls.push(`unknown ${event.type}`))
      .any((event) => calls.push(`any ${event.type}`));
    for (const type of ["product.added", "asset.completed", "product.teleported", "user.added"]) {
      await receiver.fetch(await signedRequest({ body: bodyOf(type) }));
    }
    expect(calls).toEqual([
      "one product.added",
      "any product.added",
      "list asset.completed",
      "any asset.completed",
      "unknown product.teleported",
      "any product.teleported",
      "any user.added",
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["handled", "handled", "handled", "handled"]);
  });

  it("may be missing: the platform is answered 200", async () => {
    const { receiver, outcomes } = observedReceiver();
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
    expect((await receiver.fetch(await signedRequest({ body: bodyOf("product.teleported") }))).status).toBe(200);
    expect(outcomes.map(({ kind, type }) => [kind, type])).toEqual([
      ["ignored", "product.completed"],
      ["ignored", "product.teleported"],
    ]);
  });

  it("E47 are found for no event named like a prototype's member", async () => {
    for (const type of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const { receiver, outcomes } = observedReceiver();
      receiver.on("product.completed", () => expect.unreachable(type));
      expect((await receiver.fetch(await signedRequest({ body: bodyOf(type) }))).status).toBe(200);
      expect(outcomes).toMatchObject([{ kind: "ignored", type }]);
    }
  });

  it("E47 get odd JSON as it is, and no prototype is changed", async () => {
    const { receiver, outcomes } = observedReceiver();
    const payloads: unknown[] = [];
    receiver.any((event) => payloads.push(event.payload));
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const extra of ['"__proto__":{"admin":true}', '"event":"user.added","x":1', '"x":1e999', `"x":${deep}`]) {
      await receiver.fetch(await signedRequest({ body: `{"event":"product.added",${extra}}` }));
    }
    expect(outcomes.map(({ kind, type }) => [kind, type])).toEqual([
      ["handled", "product.added"],
      // The last of duplicate keys counts.
      ["handled", "user.added"],
      ["handled", "product.added"],
      ["handled", "product.added"],
    ]);
    expect(Object.keys(payloads[0] as object)).toEqual(["event", "__proto__"]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(payloads[2]).toMatchObject({ x: Infinity });
  });

  it("are registered once for each type, and before the first delivery", async () => {
    const { receiver } = observedReceiver();
    receiver.on("product.added", () => undefined).unknown(() => undefined);
    receiver.any(() => undefined);
    const already = "There is a handler for";
    expect(() => receiver.on("product.added", () => undefined)).toThrow(`${already} "product.added" already.`);
    expect(() => receiver.on(["user.added", "user.added"], () => undefined)).toThrow(already);
    expect(() => receiver.unknown(() => undefined)).toThrow(already);
    expect(() => receiver.any(() => undefined)).toThrow(already);
    await receiver.fetch(new Request("https://partner.example.com/"));
    expect(() => receiver.on("product.failed", () => undefined)).toThrow("before the first delivery");
  });

  it("that fail are answered 500, and the error goes to onError alone", async () => {
    for (const handler of [
      () => Promise.reject(new Error("disk full")),
      () => {
        throw new Error("disk full");
      },
    ]) {
      const onError = vi.fn();
      const { receiver, outcomes } = observedReceiver({ onError });
      receiver.on("product.completed", handler).any(() => expect.unreachable("called after a failure"));
      const response = await receiver.fetch(await signedRequest());
      expect([response.status, await response.text()]).toEqual([500, '{"ok":false}']);
      expect(outcomes).toMatchObject([
        { kind: "failed", status: 500, reason: "handler_failed", type: "product.completed" },
      ]);
      expect(onError.mock.calls).toEqual([
        [new Error("disk full"), expect.objectContaining({ type: "product.completed" })],
      ]);
      expect(JSON.stringify(outcomes)).not.toContain("disk full");
    }
  });

  it("complain on the console where there is no onError", async () => {
    const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const receiver = createReceiver({ platform: vntana({ secrets: secret, now }) }).any(() =>
      Promise.reject(new Error("no")),
    );
    await receiver.fetch(await signedRequest());
    expect(spy.mock.calls).toEqual([[new Error("no")]]);
    spy.mockClear();
  });
});

describe("the context of a handler", () => {
  it("says how the delivery was proved, when, and by which key", async () => {
    const contexts: unknown[] = [];
    const { receiver } = observedReceiver({ endpoint: "assets", now: () => 1_655_782_461_000 });
    receiver.any((_event, context) => contexts.push(context));
    await receiver.fetch(await signedRequest({ body: '{"event":"product.completed","product":{"uuid":"p-1"}}' }));
    expect(contexts).toEqual([
      {
        platform: "vntana",
        proof: "signed",
        keyId: "1",
        tenant: undefined,
        signedAt: new Date("2022-06-21T03:34:10.348Z"),
        receivedAt: new Date(1_655_782_461_000),
        deliveryKey: "assets:vntana:a0e5a1df0af89edd18c8bca886133c16f85c59f879404475a29e5af6999f67ae",
        rawBody: new TextEncoder().encode('{"event":"product.completed","product":{"uuid":"p-1"}}'),
        signal: expect.any(AbortSignal),
        waitUntil: expect.any(Function),
      },
    ]);
  });

  it.each([{ early: true }, { early: false }])(
    "aborts when the sender hangs up, before it began: $early",
    async ({ early }) => {
      const hangUp = new AbortController();
      const secrets = () => {
        if (early) hangUp.abort();
        return secret;
      };
      const aborted: boolean[] = [];
      const { receiver } = observedReceiver({ vntana: { secrets } });
      receiver.any((_event, { signal }) => {
        aborted.push(signal.aborted);
        hangUp.abort();
        aborted.push(signal.aborted);
      });
      await receiver.fetch(await signedRequest({}, { signal: hangUp.signal }));
      expect(aborted).toEqual([early, true]);
    },
  );

  it("hands work to the host that may outlive the answer, and reports its failure", async () => {
    const kept: Promise<unknown>[] = [];
    const host = {
      kept,
      waitUntil(work: Promise<unknown>) {
        this.kept.push(work);
      },
    };
    for (const surroundings of [host, undefined, { params: {} }, 7]) {
      const { receiver, errors } = observedReceiver();
      receiver.any((_event, { waitUntil }) => waitUntil(Promise.reject(new Error("late"))));
      expect((await receiver.fetch(await signedRequest(), surroundings)).status).toBe(200);
      await expect.poll(() => errors).toEqual([new Error("late")]);
    }
    expect(await Promise.all(kept)).toEqual([undefined]);
  });
});

describe("createReceiver", () => {
  it("refuses a platform that proves less than required", () => {
    const platform = { ...vntana({ secrets: secret }), proof: "bearer" as Proof };
    expect(() => createReceiver({ platform, requireProof: "signed" })).toThrow('vntana deliveries are "bearer"');
    expect(() => createReceiver({ platform: vntana({ secrets: secret }), requireProof: "signed" })).not.toThrow();
  });

  it("needs no `this`", async () => {
    const { fetch, on } = observedReceiver().receiver;
    on("product.completed", () => undefined);
    expect((await fetch(await signedRequest())).status).toBe(200);
  });

  it("shows no secret and no payload, whatever is printed", async () => {
    const { receiver, outcomes, errors } = observedReceiver();
    receiver.any(() => Promise.reject(new Error("no")));
    const request = await signedRequest();
    const proof = request.headers.get("x-vntana-signature")!;
    await receiver.fetch(request);
    await receiver.fetch(await signedRequest({ secret: "guess" }));
    const shown = [receiver, outcomes, errors].map(
      (value) => inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value),
    );
    for (const part of [secret, proof, "Floor lamp"]) expect(shown.join()).not.toContain(part);
  });

  it("answers as before when a listener throws or rejects", async () => {
    for (const listener of [() => Promise.reject(new Error("metrics down")), () => JSON.parse("{")]) {
      const { receiver } = observedReceiver({ onOutcome: listener, onError: listener });
      receiver.any(() => Promise.reject(new Error("no")));
      expect((await receiver.fetch(await signedRequest())).status).toBe(500);
    }
  });

  it("works without listeners", async () => {
    const receiver = createReceiver({ platform: vntana({ secrets: secret, now }) });
    expect((await receiver.fetch(await signedRequest())).status).toBe(200);
  });

  it("answers 500 when the platform itself breaks its promise not to throw", async () => {
    const platform = { ...vntana({ secrets: secret, now }), parse: () => JSON.parse("{") };
    const { receiver, outcomes, errors } = observedReceiver({ platform });
    expect((await receiver.fetch(await signedRequest())).status).toBe(500);
    expect(outcomes).toMatchObject([{ kind: "failed", reason: "receiver_failed" }]);
    expect(errors).toEqual([expect.any(SyntaxError)]);
  });
});
