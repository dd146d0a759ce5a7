import { describe, expect, it, vi } from "vitest";
import { type Choice, createMemoryReplayGuard, createReceiver, type Outcome, ReceiverError } from "@tacklebox/receiver";
import { createMemoryJournal, type JournalDelivery } from "@tacklebox/receiver/journal";
import { roomle, type RoomleEvent, sign, type SignInput } from "@tacklebox/receiver/roomle";

const secret = "a-Secr3t_Str1ng!";
const apiKey = "aValidApiKey";
const share = '{"event":"email.shareConfiguration","data":{"email":"atelier@hearthpine.example"}}';
const order = '{"event":"email.orderConfirmation","data":{}}';

async function request(body = share, { token, ...input }: Partial<SignInput> & { token?: string } = {}) {
  const proof = token === undefined ? await sign({ secret, apiKey, ...input }) : { token };
  const headers = { "content-type": "application/json", ...proof };
  return new Request("https://hearthpine.example/hook", { method: "POST", body, headers });
}

function observed() {
  const outcomes: Outcome[] = [];
  const journal = createMemoryJournal();
  const receiver = createReceiver({
    platform: roomle({ secrets: secret, apiKey }),
    replayGuard: createMemoryReplayGuard(),
    journal,
    onOutcome: (outcome) => outcomes.push(outcome),
    onError: () => undefined,
  });
  const statusOf = async (...input: Parameters<typeof request>) =>
    (await receiver.fetch(await request(...input))).status;
  return { receiver, outcomes, statusOf, journal };
}

async function logOf({ fetch }: ReturnType<typeof createMemoryJournal>): Promise<string> {
  return (await fetch(new Request("https://hearthpine.example/deliveries"))).text();
}

describe("a Roomle receiver", () => {
  it("answers below 300 what a handler took over, and 501 what it left to Roomle", async () => {
    const { receiver, outcomes, statusOf } = observed();
    const choice = vi.fn<(event: RoomleEvent) => Choice>();
    receiver.any(choice);
    choice.mockReturnValueOnce({ taken: true }).mockReturnValueOnce({ taken: false });
    expect([await statusOf(), await statusOf()]).toEqual([200, 501]);
    expect(outcomes.map(({ kind, status }) => [kind, status])).toEqual([
      ["handled", 200],
      ["declined", 501],
    ]);
  });

  it("calls what it left to Roomle declined in its journal, and no failure, until it takes the same", async () => {
    const { receiver, outcomes, statusOf, journal } = observed();
    receiver.any(() => ({ taken: outcomes.length === 2 }));
    const proof = await sign({ secret, apiKey });
    const read = async (query = "") => {
      const page = await journal.fetch(new Request(`https://hearthpine.example/deliveries${query}`));
      const { items }: { items: readonly JournalDelivery[] } = await page.json();
      return items.map(({ status, attempts }) => [status, ...attempts.map(({ cause }) => cause)]);
    };
    await receiver.fetch(await request(share, proof));
    await statusOf(share, { secret: "another-secret-1" });
    const declined = ["declined", "No handler took it."];
    const failed = ["failed", "Refused: the token does not fit."];
    expect(await read()).toEqual([failed, declined]);
    expect([await read("?status=declined"), await read("?status=failed")]).toEqual([[declined], [failed]]);
    await receiver.fetch(await request(share, proof));
    expect(await read()).toEqual([failed, ["delivered", "No handler took it.", undefined]]);
  });

  it("leaves to Roomle what no handler is there for, or what nobody chose about: a good answer would keep the mail back", async () => {
    const { receiver, outcomes, statusOf } = observed();
    // @ts-expect-error a handler has to choose
    receiver.on("email.shareConfiguration", () => undefined);
    expect([await statusOf(share), await statusOf(order)]).toEqual([501, 501]);
    expect(outcomes.map(({ kind, type }) => [kind, type])).toEqual([
      ["declined", "email.shareConfiguration"],
      ["declined", "email.orderConfirmation"],
    ]);
  });

  it("leaves a body that nobody can read to Roomle, though told to take such", async () => {
    const platform = roomle({ secrets: secret, apiKey });
    const receiver = createReceiver({ platform, onPoison: "ack" }).any(() => ({ taken: true }));
    expect((await receiver.fetch(await request("{"))).status).toBe(400);
  });

  it("takes what one of two handlers took", async () => {
    const { receiver, statusOf } = observed();
    receiver
      .on("email.shareConfiguration", async () => ({ taken: true }))
      .unknown(() => ({ taken: false }))
      .any(() => ({ taken: false }));
    expect([await statusOf(share), await statusOf(order)]).toEqual([200, 501]);
  });

  it("C44 lets Roomle send its mail when a handler fails or is late, and tells the late one so", async () => {
    const failing = observed();
    failing.receiver.any(() => Promise.reject(new Error("no")));
    expect(await failing.statusOf()).toBe(500);
    const platform = roomle({ secrets: secret, apiKey });
    // The deadline of the body is none of this.
    const sleep = (ms: number) => (ms === 1 ? Promise.resolve() : new Promise<void>(() => undefined));
    const signals: AbortSignal[] = [];
    const late = createReceiver({ platform, deadlineMs: 1, sleep }).any((_, context) => {
      signals.push(context.signal);
      return new Promise(() => undefined);
    });
    expect((await late.fetch(await request())).status).toBe(500);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("C44 handles what it declined when it comes again, and answers what it took as before", async () => {
    const { receiver, outcomes } = observed();
    receiver.any(() => ({ taken: outcomes.length === 1 }));
    const proof = await sign({ secret, apiKey });
    const statuses: number[] = [];
    for (let i = 0; i < 3; i++) statuses.push((await receiver.fetch(await request(share, proof))).status);
    expect(statuses).toEqual([501, 200, 200]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["declined", "handled", "duplicate"]);
    // The same request of another visitor has another token.
    expect((await receiver.fetch(await request())).status).toBe(501);
  });

  it("C40 answers every failed proof alike", async () => {
    const { receiver, outcomes } = observed();
    const { token } = await sign({ secret, apiKey });
    const bad = [
      "1",
      token.slice(0, -4),
      `02${token.slice(2)}`,
      `01-${"A".repeat(64)}`,
      ...(await Promise.all(
        [
          { secret: "another-secret-1" },
          { apiKey: "another" },
          { timestamp: "2020-12-31T23:00:00.000Z" },
          { timestamp: "now" },
        ].map(async (input) => (await sign({ secret, apiKey, ...input })).token),
      )),
    ];
    const answers = new Set<string>();
    for (const text of bad) {
      const response = await receiver.fetch(await request(share, { token: text }));
      answers.add(JSON.stringify([response.status, [...response.headers], await response.text()]));
    }
    expect([...answers]).toEqual(['[401,[["content-type","application/json"]],"{\\"ok\\":false}"]']);
    expect(new Set(outcomes.map(({ reason }) => reason))).toEqual(new Set(["malformed_header", "bad_token", "stale"]));
  });

  it("keeps its token out of outcomes and of the journal", async () => {
    const { receiver, outcomes, journal } = observed();
    const { token } = await sign({ secret, apiKey });
    await receiver.fetch(await request(share, { token }));
    const log = await logOf(journal);
    expect(log).toContain("email.shareConfiguration");
    expect(log).toContain('"token":"[secret]"');
    for (const text of [log, JSON.stringify(outcomes)]) {
      for (const hidden of [token, secret, apiKey]) expect(text).not.toContain(hidden);
    }
  });

  it("keeps a token out of the journal whatever its header is called", async () => {
    const journal = createMemoryJournal();
    const platform = roomle({ secrets: secret, apiKey, header: "X-Proof" });
    const receiver = createReceiver({ platform, journal }).any(() => ({ taken: true }));
    const { token } = await sign({ secret, apiKey });
    const headers = { "content-type": "application/json", "x-proof": token };
    const init = { method: "POST", body: share, headers };
    expect((await receiver.fetch(new Request("https://hearthpine.example/hook", init))).status).toBe(200);
    expect(await logOf(journal)).toContain('"x-proof":"[secret]"');
  });

  it("says that the proof is a bearer's, and is not made where a signature is asked for", async () => {
    const { receiver, statusOf } = observed();
    const contexts: unknown[] = [];
    receiver.any((_, context) => {
      contexts.push(context);
      return { taken: true };
    });
    await statusOf(share, { timestamp: new Date().toISOString() });
    expect(contexts).toMatchObject([{ proof: "bearer", platform: "roomle", signedAt: expect.any(Date) }]);
    const platform = roomle({ secrets: secret, apiKey });
    // @ts-expect-error a token says nothing about the body
    expect(() => createReceiver({ platform, requireProof: "signed" })).toThrow('"bearer"');
  });

  it("verifies or throws, and refuses a body that is no bytes", async () => {
    const platform = roomle({ secrets: secret, apiKey });
    const headers = await sign({ secret, apiKey });
    const body = new TextEncoder().encode(share);
    expect(await platform.verifyOrThrow({ headers, body })).toMatchObject({ ok: true, keyId: "1" });
    const refusal = platform.verifyOrThrow({ headers: { token: "01-" }, body });
    await expect(refusal).rejects.toThrow(ReceiverError);
    await expect(refusal).rejects.toMatchObject({ reason: "malformed_header", status: 401 });
    // JavaScript callers pass anything.
    const text = { headers, body: "{}" } as never;
    expect(await platform.verify(text)).toEqual({ ok: false, reason: "body_unavailable", status: 500 });
  });

  it("answers a request that is no delivery", async () => {
    const { receiver } = observed();
    const get = await receiver.fetch(new Request("https://hearthpine.example/hook"));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    const busy = roomle({ secrets: secret, apiKey }).answer({ kind: "refused", status: 503 });
    expect(busy.headers.get("retry-after")).toBe("5");
  });
});
