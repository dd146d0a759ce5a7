import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  createMemoryReplayGuard,
  createReceiver,
  isKnownEvent,
  type Outcome,
  ReceiverError,
} from "@tacklebox/receiver";
import {
  crazygoldfish,
  type CrazygoldfishOptions,
  type ReadOptions,
  sign,
  type SignInput,
} from "@tacklebox/receiver/crazygoldfish";
import { createMemoryJournal } from "@tacklebox/receiver/journal";
import { examples } from "@tacklebox/spec/crazygoldfish/examples";
import { webHashing } from "../../hashing.ts";

const secret = "test-secret";
const signed = { secrets: secret, read: { scheme: "hmac-sha256-hex" } } as const;
const echoed = { secrets: secret, read: { scheme: "equals" } } as const;
const open = { unauthenticated: true } as const;
const sheet = examples.assignment_evaluation_student_answer_sheet_extraction;
const note = '{"template":{"id":"t-9","name":"delivery_note_extraction"},"webhook_id":"w-1","data":{"pages":2}}';

async function request(body: string, read: ReadOptions = signed.read): Promise<Request> {
  const headers = { "content-type": "application/json", ...(await sign({ secret, body, read })) };
  return new Request("https://hearthpine.example/hook", { method: "POST", headers, body });
}

async function parsed(body: string, options: CrazygoldfishOptions = signed) {
  const platform = crazygoldfish(options);
  const { headers } = await request(body, options.read);
  const bytes = new TextEncoder().encode(body);
  return platform.parse(bytes, await platform.verifyOrThrow({ headers, body: bytes }));
}

describe("a CrazyGoldFish receiver", () => {
  it("hands documents to the handler of their template, the account's own templates included", async () => {
    const seen: unknown[] = [];
    const receiver = createReceiver({ platform: crazygoldfish({ ...signed, templates: ["delivery_note_extraction"] }) })
      .on("assignment_evaluation_student_answer_sheet_extraction", ({ payload }, { proof }) => {
        seen.push([payload.data.documents?.length, proof]);
      })
      .on("delivery_note_extraction", ({ payload, known }) => {
        seen.push([payload.data["pages"], known]);
      })
      .unknown(({ type }) => {
        seen.push(type);
      });
    for (const body of [sheet, note, note.replace("delivery_note", "invoice")]) {
      const response = await receiver.fetch(await request(body));
      expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
    }
    expect(seen).toEqual([[2, "signed"], [2, true], "invoice_extraction"]);
  });

  it("types every example by the contract", async () => {
    for (const [type, body] of Object.entries(examples)) {
      const result = await parsed(body);
      if (!result.ok || !isKnownEvent(result.event)) throw new Error("not read");
      expect(result.event).toMatchObject({ type, payload: JSON.parse(body) });
    }
  });

  it("reads the template from where it is told that it is", async () => {
    const body = '{"template":"invoice_extraction","pages":1}';
    expect(await parsed(body)).toEqual({ ok: false, reason: "invalid_envelope", status: 400 });
    const templateOf: CrazygoldfishOptions["templateOf"] = ({ template }) => String(template);
    expect(await parsed(body, { ...signed, templateOf })).toMatchObject({
      ok: true,
      event: { type: "invoice_extraction", known: false },
    });
    expect(await parsed("{}", { ...signed, templateOf: () => "x", templates: ["x"] })).toMatchObject({
      event: { type: "x", known: true, payload: {} },
    });
  });

  it.each([
    { what: "throws", templateOf: () => expect.unreachable() },
    { what: "finds none", templateOf: () => undefined },
    { what: "finds an empty one", templateOf: () => "" },
    { what: "finds no text", templateOf: () => 7 as unknown as string },
  ])("refuses a body where looking for the template $what", async ({ templateOf }) => {
    expect(await parsed(note, { ...signed, templateOf })).toMatchObject({ reason: "invalid_envelope", status: 400 });
  });

  it("takes no template from a polluted prototype", async () => {
    Object.assign(Object.prototype, { template: { name: "polluted" } });
    onTestFinished(() => void Reflect.deleteProperty(Object.prototype, "template"));
    expect(await parsed("{}")).toMatchObject({ reason: "invalid_envelope" });
  });

  it.each([
    { proof: "signed", options: signed, result: { ok: true } },
    { proof: "bearer", options: echoed, result: { reason: "invalid_envelope" } },
    { proof: "none", options: open, result: { reason: "invalid_envelope" } },
  ])("C47 takes deep nesting and __proto__ only from who signed them: $proof", async ({ options, result }) => {
    const deep = `{"template":{"name":"x"},"data":${"[".repeat(64)}${"]".repeat(64)}}`;
    for (const body of [deep, '{"template":{"name":"x"},"__proto__":{"polluted":true}}']) {
      expect(await parsed(body, options)).toMatchObject(result);
    }
  });

  it("C46 receives without a secret only where that is said, and says so to the handler", async () => {
    // @ts-expect-error neither a secret nor a scheme
    expect(() => crazygoldfish({})).toThrow("unauthenticated: true");
    // @ts-expect-error a secret that is not there
    expect(() => crazygoldfish({ secrets: undefined, read: signed.read })).toThrow("is empty");
    const handler = vi.fn();
    const receiver = createReceiver({ platform: crazygoldfish(open) }).any(handler);
    const bare = new Request("https://hearthpine.example/hook", { method: "POST", body: note });
    expect((await receiver.fetch(bare)).status).toBe(415);
    const headers = { "content-type": "application/json" };
    await receiver.fetch(new Request("https://hearthpine.example/hook", { method: "POST", body: note, headers }));
    expect(handler.mock.calls[0]?.[1]).toMatchObject({ proof: "none", keyId: "none", platform: "crazygoldfish" });
    // @ts-expect-error nothing proves these
    expect(() => createReceiver({ platform: crazygoldfish(open), requireProof: "signed" })).toThrow('"none"');
  });

  it("is refused, when it is made, where a stronger proof is asked for than its scheme gives", () => {
    // @ts-expect-error the secret itself says nothing about the body
    expect(() => createReceiver({ platform: crazygoldfish(echoed), requireProof: "signed" })).toThrow('"bearer"');
    expect(() => createReceiver({ platform: crazygoldfish(signed), requireProof: "signed" })).not.toThrow();
  });

  it("answers every failed proof alike, and other failures so that the delivery comes again", async () => {
    const outcomes: Outcome[] = [];
    const receiver = createReceiver({
      platform: crazygoldfish(signed),
      onOutcome: (outcome) => outcomes.push(outcome),
      onError: () => undefined,
    }).any(() => Promise.reject(new Error("no")));
    const answers = new Set<string>();
    for (const proof of ["", "1", "0".repeat(64)]) {
      const bad = await request(note);
      bad.headers.set("x-webhook-signature", proof);
      const response = await receiver.fetch(bad);
      answers.add(JSON.stringify([response.status, [...response.headers], await response.text()]));
    }
    expect([...answers]).toEqual(['[401,[["content-type","application/json"]],"{\\"ok\\":false}"]']);
    expect((await receiver.fetch(await request(note))).status).toBe(500);
    const get = await receiver.fetch(new Request("https://hearthpine.example/hook"));
    expect([get.status, get.headers.get("allow")]).toEqual([405, "POST"]);
    const busy = crazygoldfish(signed).answer({ kind: "refused", status: 503 });
    expect(busy.headers.get("retry-after")).toBe("5");
    expect(outcomes.map(({ reason }) => reason)).toEqual([
      "missing_header",
      "malformed_header",
      "bad_signature",
      "handler_failed",
      "bad_method",
    ]);
  });

  it("knows a repetition by its body", async () => {
    const handler = vi.fn();
    const replayGuard = createMemoryReplayGuard();
    const receiver = createReceiver({ platform: crazygoldfish(signed), replayGuard }).any(handler);
    for (const body of [note, note, note.replace("2}}", "3}}")]) await receiver.fetch(await request(body));
    expect(handler).toHaveBeenCalledTimes(2);
  });

  it("keeps a header that is the secret itself out of journals, and a signature in them", async () => {
    for (const options of [echoed, signed]) {
      const journal = createMemoryJournal();
      const receiver = createReceiver({ platform: crazygoldfish(options), journal });
      await receiver.fetch(await request(note, options.read));
      const log = await (await journal.fetch(new Request("https://hearthpine.example/log"))).text();
      expect(log).not.toContain(secret);
      const { "x-webhook-signature": signature = "" } = await sign({ secret, body: note });
      expect(log.includes(signature)).toBe(options === signed);
    }
  });

  it("verifies or throws", async () => {
    const platform = crazygoldfish(signed);
    const body = new TextEncoder().encode(note);
    const { headers } = await request(note);
    expect(await platform.verifyOrThrow({ headers, body })).toMatchObject({ ok: true, keyId: "1" });
    const refusal = platform.verifyOrThrow({ headers, body: body.subarray(1) });
    await expect(refusal).rejects.toThrow(ReceiverError);
    await expect(refusal).rejects.toMatchObject({ reason: "bad_signature", status: 401 });
  });
});

describe("sign", () => {
  // The first two of the contract's vectors, made by Python.
  const body =
    '{"template":{"id":"t-1","name":"assignment_answer_sheet_extraction"},"webhook_id":"w-1","data":{"id":"s-1","status":2}}';

  it.each<{ read: SignInput["read"]; headers: object }>([
    {
      read: undefined,
      headers: { "x-webhook-signature": "282e7e6de81834eaecdc1d2063ba28113f0e5126d86d33e15efb3cf6cd522fcc" },
    },
    {
      read: { scheme: "hmac-sha256-base64", header: "X-Proof" },
      headers: { "x-proof": "KC5+begYNOrs3B0gY7ooET8OUSbYbTPhXvs89s1SL8w=" },
    },
    { read: { scheme: "equals" }, headers: { "x-webhook-signature": secret } },
  ])("makes the header that a receiver reads as $read", async ({ read, headers }) => {
    expect(await sign({ secret, body, read })).toEqual(headers);
    const bytes = new TextEncoder().encode(body);
    expect(await sign({ secret, body: bytes, read, hashing: webHashing() })).toEqual(headers);
  });

  it("refuses what no receiver takes", async () => {
    await expect(sign({ secret: "", body })).rejects.toThrow("is empty");
    await expect(sign({ secret: "é", body, read: { scheme: "equals" } })).rejects.toThrow("header's value");
    await expect(sign({ secret, body, read: { scheme: "none" as "equals" } })).rejects.toThrow("one of");
  });
});
