import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnose, type DiagnosisInput, type Hashing, type HeadersInput, vntana } from "@tacklebox/receiver/diagnose";
import { createVerifier } from "@tacklebox/receiver/vntana";
import { createHashing } from "../src/hashing.ts";
import { body, causesOf, diagnoseDamaged, headersOf, receivedAt, secret, signature, timestamp } from "./damaged.ts";

const good = headersOf();

/** Counts calls and bytes. One HMAC with a key of bytes is two calls of sha256. */
function countingHashing() {
  const inner = createHashing();
  let calls = 0;
  let bytes = 0;
  const count = (hash: ReturnType<Hashing["hmac"]>) => (text: string, message: Uint8Array) => {
    calls++;
    bytes += message.length;
    return hash(text, message);
  };
  const hashing: Hashing = { ...inner, hmac: (key) => count(inner.hmac(key)), sha256: count(inner.sha256) };
  return { hashing, calls: () => calls, bytes: () => bytes };
}

describe("headers are read", () => {
  it.each<{ what: string; headers: HeadersInput | string }>([
    { what: "Headers", headers: new Headers(good) },
    { what: "a record", headers: good },
    { what: "a record of lists", headers: { "X-Timestamp": [timestamp], "X-VNTANA-Signature": [signature()] } },
    { what: "pairs", headers: Object.entries(good) },
    { what: "Node's rawHeaders", headers: Object.entries(good).flat() },
    { what: "an object with get", headers: { get: (name: string) => good[name] ?? null } },
    {
      what: "lines of HTTP",
      headers: `POST /webhooks HTTP/1.1\r\nHost: example.com:443\r\nX-TIMESTAMP: ${timestamp}\r\nX-VNTANA-SIGNATURE: ${signature()}\r\n\r\n`,
    },
    {
      what: "what curl -v prints",
      headers: `> POST / HTTP/1.1\n> X-TIMESTAMP: ${timestamp}\n> X-VNTANA-SIGNATURE:${signature()}\n>`,
    },
    { what: "JSON", headers: JSON.stringify(good, null, 2) },
    {
      what: "what console.log prints",
      headers: `{\n  host: 'example.com',\n  'x-timestamp': '${timestamp}',\n  'x-vntana-signature': '${signature()}'\n}`,
    },
  ])("from $what", async ({ headers }) => {
    expect(await diagnoseDamaged({ headers })).toMatchObject({ verdict: "verified" });
  });

  it("from text with a repeated one as repeated", async () => {
    const headers = `x-timestamp: ${timestamp}\nx-timestamp: ${timestamp}\nx-vntana-signature: ${signature()}`;
    expect(await causesOf({ headers })).toMatchObject([{ cause: "duplicate_header", header: "x-timestamp", count: 2 }]);
  });

  it("and an empty one is missing, as one that is not there", async () => {
    for (const headers of [{ ...good, "x-timestamp": " " }, { "x-vntana-signature": signature() }]) {
      const causes = await causesOf({ headers });
      expect(causes).toMatchObject([
        { cause: "missing_header", header: "x-timestamp", confidence: "certain" },
        { cause: "body_changed", confidence: "possible" },
        { cause: "wrong_secret", confidence: "possible" },
      ]);
    }
  });
});

describe("a body is read", () => {
  it("from bytes in any view", async () => {
    const pool = Buffer.concat([Buffer.from("before"), Buffer.from(body), Buffer.from("after")]);
    const view = pool.subarray(6, 6 + body.length);
    expect(await diagnoseDamaged({ body: view })).toMatchObject({ verdict: "verified" });
    const data = new DataView(pool.buffer, pool.byteOffset + 6, body.length);
    expect(await diagnoseDamaged({ body: data as unknown as Uint8Array })).toMatchObject({ verdict: "verified" });
  });
});

describe("not checked", () => {
  it.each<{ reasons: string[]; damage: Partial<DiagnosisInput> }>([
    { reasons: ["no_headers"], damage: { headers: undefined } },
    { reasons: ["no_headers"], damage: { headers: "" } },
    { reasons: ["no_headers"], damage: { headers: {} } },
    { reasons: ["no_body"], damage: { body: undefined } },
    { reasons: ["no_body"], damage: { body: { event: "a" } as unknown as string } },
    { reasons: ["no_secret"], damage: { secrets: undefined } },
    { reasons: ["no_secret"], damage: { secrets: ["", "  "] } },
    { reasons: ["body_too_large"], damage: { maxBodyBytes: 10 } },
    { reasons: ["body_too_large"], damage: { body: "a".repeat(1_048_577) } },
    { reasons: ["no_headers", "no_body", "no_secret"], damage: { headers: "", body: undefined, secrets: [] } },
  ])("$reasons: $damage", async ({ reasons, damage }) => {
    expect(await diagnoseDamaged(damage)).toMatchObject({ verdict: "not_checked", reasons });
  });

  it("where there is no WebCrypto", async () => {
    const broken = () => {
      throw new Error("subtle is undefined");
    };
    const hashing = { hmac: broken, sha256: broken, isEqual: broken };
    expect(await diagnoseDamaged({ hashing })).toMatchObject({ verdict: "not_checked", reasons: ["no_crypto"] });
  });

  it("but failed where the headers alone say why", async () => {
    const headers = { "x-timestamp": "1", host: "example.com" };
    for (const missing of [{ body: undefined }, { secrets: [] }]) {
      expect((await causesOf({ headers, ...missing })).map(({ cause }) => cause)).toEqual([
        "missing_header",
        "malformed_timestamp",
      ]);
    }
  });

  it("by the real clock unless told otherwise", async () => {
    const input = { platform: vntana(), headers: good, body, secrets: secret };
    expect(await diagnose(input)).toMatchObject({ verdict: "verified", notes: [{ cause: "stale" }] });
  });
});

describe("the work is bounded", () => {
  const wrong = { secrets: ["one", "two ", '"three"', "VNTANA_SECRET=four", "666976655f", "six", "seven", "eight"] };

  it("by a number of hashes", async () => {
    for (const maxHashes of [0, 1, 5, 100]) {
      const { hashing, calls } = countingHashing();
      const diagnosis = await diagnoseDamaged({ ...wrong, hashing, maxHashes });
      expect(diagnosis).toMatchObject({ verdict: "failed", search: { hashes: maxHashes, isComplete: false } });
      expect(calls()).toBeLessThanOrEqual(2 * maxHashes + 1);
    }
  });

  it("by 2,000 hashes unless told otherwise, which are enough for one secret", async () => {
    const { hashing, calls } = countingHashing();
    expect(await diagnoseDamaged({ ...wrong, hashing })).toMatchObject({
      search: { hashes: 2_000, isComplete: false },
    });
    expect(calls()).toBeLessThanOrEqual(4_001);
    const one = await diagnoseDamaged({ secrets: "another" });
    expect(one.search.isComplete).toBe(true);
    expect(one.search.hashes).toBeLessThan(2_000);
  });

  it("by 128 MiB of hashing", { timeout: 60_000 }, async () => {
    const large = `{"event":"a","text":"${"å".repeat(500_000)}"}`;
    const { hashing, bytes } = countingHashing();
    const diagnosis = await diagnoseDamaged({ body: large, secrets: "another", hashing });
    expect(diagnosis).toMatchObject({ verdict: "failed", search: { isComplete: false } });
    expect(bytes()).toBeLessThanOrEqual(134_217_728);
    expect(bytes()).toBeGreaterThan(100_000_000);
  });

  it("for JSON that would take gigabytes when it is printed, or more stack than there is", async () => {
    const lists = `${"[".repeat(999)}${"1,".repeat(400_000)}1${"]".repeat(999)}`;
    const brackets = "[".repeat(400_000) + "]".repeat(400_000);
    for (const hostile of [lists, brackets]) {
      expect(await diagnoseDamaged({ body: hostile, maxHashes: 50 })).toMatchObject({ verdict: "failed" });
    }
  });

  it("to eight secrets, none longer than 4,096 characters", async () => {
    const many = [...Array.from({ length: 8 }, (_, i) => `wrong-${i}`), secret];
    expect(await diagnoseDamaged({ secrets: many })).toMatchObject({
      verdict: "failed",
      search: { isComplete: false },
    });
    const long = await diagnoseDamaged({ secrets: ["a".repeat(4_097), secret] });
    expect(long).toMatchObject({ verdict: "verified", secret: 2, search: { isComplete: false } });
  });

  it("for texts that make slow patterns slow", async () => {
    const slow = [" ".repeat(60_000), `${"a-".repeat(30_000)}:`, `"${"\\".repeat(50_000)}`, `${"\r".repeat(60_000)}x`];
    for (const text of slow) {
      const headers = { "x-timestamp": `${text}x`, "x-vntana-signature": `${text}x` };
      for (const damage of [{ headers: text }, { headers }, { secrets: text.slice(0, 4_000) }, { body: text }]) {
        expect(["failed", "not_checked"]).toContain((await diagnoseDamaged({ ...damage, maxHashes: 20 })).verdict);
      }
    }
  });
});

describe("whatever is given", () => {
  const names = fc.constantFrom("x-timestamp", "x-vntana-signature", "X-TIMESTAMP", "get", "__proto__", "host");
  const texts = fc.oneof(
    fc.constantFrom(timestamp, signature(), `sha256=${signature()}`, "1655782450", "", "9999999999999"),
    fc.string({ unit: "binary" }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const headers = fc.oneof(
    fc.dictionary(names, fc.oneof(texts, fc.array(texts), fc.anything())),
    fc.array(fc.tuple(names, texts)),
    fc.array(fc.tuple(names, texts)).map((pairs) => pairs.map((pair) => pair.join(": ")).join("\n")),
    fc.anything(),
  );
  const bodies = fc.oneof(fc.uint8Array(), fc.json(), fc.string({ unit: "binary" }), fc.constant(body), fc.anything());
  const secrets = fc.oneof(texts, fc.constant(secret), fc.array(fc.oneof(texts, fc.constant(secret))), fc.anything());
  const times = fc.oneof(fc.constant(receivedAt), fc.date(), fc.double(), fc.anything());

  it("is answered without a throw, and verified only where the receiver accepts", async () => {
    await fc.assert(
      fc.asyncProperty(headers, bodies, secrets, times, async (...given) => {
        const [someHeaders, someBody, someSecrets, time] = given as [HeadersInput, Uint8Array, string, Date];
        const now = () => receivedAt.getTime();
        const input = { headers: someHeaders, body: someBody, secrets: someSecrets, receivedAt: time, now };
        const { verdict } = await diagnose({ platform: vntana(), maxHashes: 30, ...input });
        expect(["verified", "failed", "not_checked"]).toContain(verdict);
      }),
      { seed: 20_220_621, numRuns: 1_500 },
    );
  });

  it("gets the receiver's verdict", async () => {
    const parts = fc.record({
      timestamp: fc.constantFrom(timestamp, "2022-06-21T03:34:10", "2022-06-21T05:34:10.348+02:00", "1655782450"),
      body: fc.constantFrom(body, "", "{}", "å"),
      separator: fc.constantFrom("#", "#", "."),
      key: fc.constantFrom(secret, secret, "another"),
    });
    const seconds = fc.integer({ min: -400, max: 400 });
    await fc.assert(
      fc.asyncProperty(parts, seconds, async (sender, later) => {
        const now = () => Date.parse(timestamp) + later * 1_000;
        const delivery = { headers: headersOf(sender), body: new TextEncoder().encode(sender.body) };
        const { ok } = await createVerifier({ secrets: secret, now })(delivery);
        const { verdict } = await diagnoseDamaged({ ...delivery, receivedAt: now(), maxHashes: 5 });
        expect(verdict).toBe(ok ? "verified" : "failed");
      }),
      { seed: 20_220_621, numRuns: 500 },
    );
  });

  it("may throw when it is read", async () => {
    const get = () => {
      throw new Error("gone");
    };
    expect(await diagnoseDamaged({ headers: { get } })).toMatchObject({
      verdict: "not_checked",
      reasons: ["no_headers"],
    });
  });

  it("leaves no secret, header value or part of the body in the result", async () => {
    const value = "s3cr3t-0f-th3-w3bh00k";
    const given = [value, ` ${value} `, `"${value}"`, `VNTANA_SECRET=${value}`, `whsec_${value}`, `v1,${value}`];
    const damages: Partial<DiagnosisInput>[] = [
      { headers: headersOf({ key: value }) },
      { headers: headersOf({ key: value }), body: `${body}\n` },
      { headers: { ...good, "x-vntana-signature": `sha256=${signature({ key: value })}` } },
      { headers: headersOf({ key: Buffer.from(value).toString("base64") }) },
      { headers: headersOf({ key: Buffer.from(value).toString("hex") }) },
      {},
      { body: undefined },
      { headers: "" },
    ];
    for (const damage of damages) {
      for (const one of [...given, given]) {
        const text = JSON.stringify(await diagnoseDamaged({ secrets: one, ...damage }));
        for (const hidden of [value, btoa(value), Buffer.from(value).toString("hex"), "p-1", "sha256=", signature()]) {
          expect(text).not.toContain(hidden);
        }
      }
    }
  });
});

describe("bounds of the receiver", () => {
  it("may be others than the default", async () => {
    const platform = vntana({ maxAgeSeconds: 1, maxAheadSeconds: 0 });
    expect(await causesOf({ platform })).toMatchObject([{ cause: "stale", skewSeconds: 2, allowedSeconds: 1 }]);
    expect(platform).toMatchObject({ name: "vntana", headerNames: ["x-timestamp", "x-vntana-signature"] });
  });
});
