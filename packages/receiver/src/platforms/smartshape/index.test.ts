import { describe, expect, it, vi } from "vitest";
import {
  createMemoryReplayGuard,
  createReceiver,
  type Outcome,
  ReceiverError,
  type ReplayGuard,
} from "@tacklebox/receiver";
import { smartshape, type SmartshapeOptions } from "@tacklebox/receiver/smartshape";
import { forged, secret, tokenOf } from "../../../test/smartshape-tokens.ts";

const body = new TextEncoder().encode('{"event":"file_uploaded","uuid":"u-1"}');

describe("a SmartShape receiver", () => {
  const request = async (text: string, { token, path = "hook" }: { token?: string; path?: string } = {}) => {
    const headers = { "content-type": "application/json", "x-smartshape-token": token ?? (await tokenOf(1)) };
    return new Request(`https://hearthpine.example/${path}`, { method: "POST", body: text, headers });
  };

  function observed(options: Partial<SmartshapeOptions> = {}, { replayGuard = createMemoryReplayGuard() } = {}) {
    const outcomes: Outcome[] = [];
    const receiver = createReceiver({
      platform: smartshape({ secrets: secret, ...options }),
      replayGuard,
      onOutcome: (outcome) => outcomes.push(outcome),
      onError: () => undefined,
    });
    return { receiver, outcomes };
  }

  const wholeAnswer = async (response: Response) => [response.status, [...response.headers], await response.text()];
  const good = [200, [["content-type", "application/json"]], '{"success":true}'];

  it("C37 answers a handled, an ignored, an unknown, a repeated and a conflicting event exactly as it has to", async () => {
    const { receiver, outcomes } = observed();
    const handler = vi.fn();
    receiver.on("file_uploaded", handler);
    const event = '{"event":"file_uploaded","uuid":"u-1","data":{"size":1}}';
    const others = ['{"event":"file_optimized","uuid":"u-2"}', '{"event":"meeting_started","uuid":"u-3"}'];
    for (const text of [event, ...others, event, event.replace("1}}", "2}}")]) {
      expect(await wholeAnswer(await receiver.fetch(await request(text)))).toEqual(good);
    }
    expect(outcomes.map(({ kind }) => kind)).toEqual(["handled", "ignored", "ignored", "duplicate", "conflict"]);
    expect(handler).toHaveBeenCalledTimes(1);
  });

  it("C35 knows an event by its uuid, whatever the token, and by its body where there is none", async () => {
    const { receiver, outcomes } = observed({ budget: { perSecond: 100 } });
    const uuid = "0d0c2f52-9a0e-4a3c-8a64-1f2f6b0a7c11";
    const bodies = [
      `{"event":"file_uploaded","uuid":"${uuid}"}`,
      '{"event":"file_uploaded"}',
      '{"event":"file_uploaded","uuid":7}',
      `{"event":"file_uploaded","uuid":"${"u".repeat(10_240)}"}`,
      '{"event":"file_uploaded","uuid":""}',
    ];
    for (const text of [...bodies, ...bodies]) {
      const token = await tokenOf(outcomes.length);
      expect((await receiver.fetch(await request(text, { token }))).status, text.slice(0, 60)).toBe(200);
    }
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...bodies.map(() => "ignored"),
      ...bodies.map(() => "duplicate"),
    ]);
    expect(outcomes[0]?.deliveryKey).toMatch(/^smartshape:uuid:[\da-f]{64}$/);
    expect(outcomes[1]?.deliveryKey).toMatch(/^smartshape:[\da-f]{64}$/);
  });

  it("C35 takes a repetition for one where the guard keeps no contents", async () => {
    const guard = createMemoryReplayGuard();
    const replayGuard: ReplayGuard = {
      ...guard,
      commit: ({ key, fence, keepMs }) => guard.commit({ key, fence, keepMs }),
    };
    const { receiver, outcomes } = observed({}, { replayGuard });
    for (const size of [1, 2])
      await receiver.fetch(await request(`{"event":"file_uploaded","uuid":"u-1","size":${size}}`));
    expect(outcomes.map(({ kind }) => kind)).toEqual(["ignored", "duplicate"]);
  });

  it("keeps the events of two tenants apart though their uuid is the same", async () => {
    const { receiver, outcomes } = observed({
      secrets: ({ url = "" }) => ({ tenant: url.slice(-1), secrets: secret }),
    });
    for (const tenant of ["a", "b"]) {
      const { headers } = await request("");
      const text = '{"event":"file_uploaded","uuid":"u-1"}';
      await receiver.fetch(
        new Request(`https://hearthpine.example/${tenant}`, { method: "POST", headers, body: text }),
      );
    }
    expect(outcomes.map(({ deliveryKey = "" }) => deliveryKey.replace(/:[^:]*$/, ""))).toEqual([
      "smartshape:a:uuid",
      "smartshape:b:uuid",
    ]);
  });

  it("C34 says that the proof is a bearer's, and is not made where a signature is asked for", async () => {
    const { receiver } = observed();
    const handler = vi.fn();
    receiver.any(handler);
    await receiver.fetch(await request('{"event":"file_uploaded"}'));
    expect(handler.mock.calls[0]?.[1]).toMatchObject({ proof: "bearer", platform: "smartshape", signedAt: undefined });
    const platform = smartshape({ secrets: secret });
    // @ts-expect-error a token says nothing about the body
    expect(() => createReceiver({ platform, requireProof: "signed" })).toThrow('"bearer"');
  });

  it("answers every failed proof alike, a busy one so that it comes again, and a failed handler so too", async () => {
    const { receiver, outcomes } = observed({ budget: { perSecond: 1 } });
    const text = '{"event":"file_optimized","uuid":"u-1"}';
    const answers = new Set<string>();
    const [bad = "", fresh = ""] = forged(2, "04");
    for (const token of ["", "1", bad, forged(1, "31")[0]!]) {
      answers.add(JSON.stringify(await wholeAnswer(await receiver.fetch(await request(text, { token })))));
    }
    expect([...answers]).toEqual(['[401,[["content-type","application/json"]],"{\\"success\\":false}"]']);
    const busy = await receiver.fetch(await request(text, { token: fresh }));
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      "missing_header",
      "malformed_header",
      "bad_token",
      "cost_refused",
      "busy",
    ]);
    const other = observed();
    other.receiver.any(() => Promise.reject(new Error("no")));
    expect(await wholeAnswer(await other.receiver.fetch(await request(text)))).toEqual([
      500,
      good[1],
      '{"success":false}',
    ]);
    const get = await receiver.fetch(new Request("https://hearthpine.example/hook"));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("verifies or throws", async () => {
    const platform = smartshape({ secrets: secret });
    const delivery = (token: string) => ({ headers: { "x-smartshape-token": token }, body });
    expect(await platform.verifyOrThrow(delivery(await tokenOf(1)))).toMatchObject({ ok: true, keyId: "1" });
    const refusal = platform.verifyOrThrow(delivery(await tokenOf(1, { secret: "guess" })));
    await expect(refusal).rejects.toThrow(ReceiverError);
    await expect(refusal).rejects.toMatchObject({ reason: "bad_token", status: 401 });
  });

  it("refuses a body that is no bytes", async () => {
    const platform = smartshape({ secrets: secret });
    // JavaScript callers pass anything.
    const delivery = { headers: { "x-smartshape-token": await tokenOf(1) }, body: "{}" } as never;
    expect(await platform.verify(delivery)).toEqual({ ok: false, reason: "body_unavailable", status: 500 });
  });
});
