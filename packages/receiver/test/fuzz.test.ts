import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { HeadersInput, Platform } from "@tacklebox/receiver";
import { crazygoldfish } from "@tacklebox/receiver/crazygoldfish";
import { roomle } from "@tacklebox/receiver/roomle";
import { smartshape } from "@tacklebox/receiver/smartshape";
import { createVerifier, vntana } from "@tacklebox/receiver/vntana";
import { parseTimestamp } from "../src/timestamp.ts";
import { now, secret, signed } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";
import { tokenOf } from "./smartshape-tokens.ts";

const verify = createVerifier({ secrets: secret, now });
const runs = { seed: 20_220_621, numRuns: 2_000 };

const headerName = fc.oneof(
  fc.constantFrom("x-smartshape-token", "X-SmartShape-Token", "token", "Token"),
  fc.constantFrom("x-webhook-signature", "X-Webhook-Signature"),
  fc.constantFrom("x-timestamp", "X-TIMESTAMP", "x-vntana-signature", "X-VNTANA-SIGNATURE", "__proto__", "get", "host"),
  fc.string(),
);
const headerText = fc.oneof(
  fc.constantFrom("2022-06-21T03:34:10.348Z", "2022-06-21T03:34:10", "", " ", ", "),
  fc.string({
    unit: fc.constantFrom(...Array.from({ length: 16 }, (_, digit) => digit.toString(16))),
    minLength: 62,
    maxLength: 66,
  }),
  fc.string({ unit: "binary" }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const tokenText = fc
  .tuple(
    fc.constantFrom("$2b$", "$2a$", "$2x$", ""),
    fc.nat(40).map((cost) => `${cost}`.padStart(2, "0")),
    fc.string({ unit: fc.constantFrom(".", "/", "A", "O", "e", "u", "z", "9", " "), minLength: 52, maxLength: 54 }),
  )
  .map(([version, cost, rest]) => `${version}${cost}$${rest}`);
const aesText = fc
  .tuple(fc.constantFrom("01-", "02-", "03-", ""), fc.uint8Array({ minLength: 15, maxLength: 64 }))
  .map(([algorithm, bytes]) => `${algorithm}${Buffer.from(bytes).toString("base64")}`);
const headerValue = fc.oneof(aesText, tokenText, headerText, fc.array(headerText), fc.anything());
const headers = fc.oneof(
  fc.dictionary(headerName, headerValue),
  fc.array(fc.tuple(headerName, headerValue)),
  fc.array(fc.oneof(headerName, headerValue)),
  fc.array(fc.tuple(headerName, headerText)).map((pairs) => {
    const built = new Headers();
    for (const [name, value] of pairs) {
      try {
        built.append(name, value);
      } catch {
        // Not every text is a header.
      }
    }
    return built;
  }),
  fc.anything(),
);

const platforms: readonly Platform[] = [
  vntana({ secrets: secret, now }),
  roomle({ secrets: "a-Secr3t_Str1ng!", apiKey: "aValidApiKey", now }),
  // Without hashing: no digest is all ones.
  crazygoldfish({ secrets: secret, read: { scheme: "hmac-sha256-hex" } }),
  smartshape({ secrets: secret, bcrypt: () => new Uint8Array(23).fill(255), budget: { perSecond: 1e6 } }),
];

describe("whatever arrives", () => {
  it.each(platforms)("is judged by $name's verify without a throw, and never accepted", async (platform) => {
    const body = fc.oneof(fc.uint8Array(), fc.anything());
    await fc.assert(
      fc.asyncProperty(headers, body, async (someHeaders, someBody) => {
        const delivery = { headers: someHeaders as HeadersInput, body: someBody as Uint8Array };
        const verdict = await platform.verify(delivery);
        expect(verdict.ok).toBe(false);
      }),
      runs,
    );
  });

  it("is refused when one character of a token is another", async () => {
    const token = await tokenOf(1);
    const platform = smartshape({ secrets: secret, maxCost: 6, budget: { perSecond: 1e6 }, cache: 1 });
    const one = fc.string({ minLength: 1, maxLength: 1, unit: "binary" });
    const inAlphabet = fc.constantFrom(".", "/", "0", "4", "5", "9", "A", "O", "a", "b", "y", "e", "$");
    await fc.assert(
      fc.asyncProperty(fc.nat(59), fc.oneof(one, inAlphabet), async (at, character) => {
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        const verdict = await platform.verify({ headers: { "x-smartshape-token": changed }, body: new Uint8Array() });
        // The versions agree with each other.
        expect(verdict.ok).toBe(changed.replace(/^\$2[ay]/, "$2b") === token);
      }),
      { ...runs, numRuns: 500 },
    );
  });

  it.each(["equals", "hmac-sha256-base64"] as const)(
    "is judged by CrazyGoldFish's scheme %s as well",
    async (scheme) => {
      const platform = crazygoldfish({ secrets: secret, read: { scheme } });
      await fc.assert(
        fc.asyncProperty(headers, async (someHeaders) => {
          const delivery = { headers: someHeaders as HeadersInput, body: new Uint8Array() };
          expect((await platform.verify(delivery)).ok).toBe(false);
        }),
        runs,
      );
    },
  );

  it("is refused when one byte of the body is another", async () => {
    const { headers: good, body } = await signed();
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }), async (index, change) => {
        const changed = body.map((byte, i) => (i === index ? byte ^ change : byte));
        expect(await verify({ headers: good, body: changed })).toMatchObject({ reason: "bad_signature" });
      }),
      runs,
    );
  });

  it("is refused when one character of a header is another, except for the case of a digit", async () => {
    const { headers: good, body } = await signed();
    const name = fc.constantFrom("x-timestamp", "x-vntana-signature");
    await fc.assert(
      fc.asyncProperty(
        name,
        fc.nat(63),
        fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
        async (header, at, character) => {
          const text = good[header]!;
          const index = at % text.length;
          const changed = text.slice(0, index) + character + text.slice(index + 1);
          const isSame = header === "x-timestamp" ? changed === text : changed.toLowerCase() === text;
          expect((await verify({ headers: { ...good, [header]: changed }, body })).ok).toBe(isSame);
        },
      ),
      runs,
    );
  });

  it.each(platforms)("is parsed without a throw once it is proved to $name", async (platform) => {
    const body = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc.jsonValue().map((name) => new TextEncoder().encode(JSON.stringify({ event: name, template: { name } }))),
    );
    const verified = await vntana({ secrets: secret, now }).verifyOrThrow(await signed());
    fc.assert(
      fc.property(body, (bytes) => {
        const parsed = platform.parse(bytes, verified);
        if (parsed.ok) {
          const { event, template } = Object(parsed.event.payload);
          expect([event, Object(template).name]).toContain(parsed.event.type);
        } else expect(parsed.reason).toMatch(/^invalid_(utf8|json|envelope)$/);
      }),
      runs,
    );
  });

  it("is answered by fetch without a rejection", async () => {
    const method = fc.constantFrom("POST", "POST", "POST", "GET", "PUT");
    const pairs = fc.array(
      fc.tuple(
        fc.constantFrom("content-type", "content-encoding", "content-length", "x-timestamp", "x-vntana-signature"),
        fc.oneof(fc.constantFrom("application/json", "identity", "gzip", "5", "-1", "1e9", "NaN"), fc.string()),
      ),
    );
    await fc.assert(
      fc.asyncProperty(method, pairs, fc.uint8Array({ maxLength: 2_000 }), async (verb, list, bytes) => {
        const { receiver, outcomes, errors } = observedReceiver({ maxBodyBytes: 1_000 });
        const built = new Headers();
        for (const [name, value] of list) if (/^[\x20-\x7e]*$/.test(value)) built.append(name, value);
        const body = verb === "GET" ? null : new Uint8Array(bytes);
        const response = await receiver.fetch(
          new Request("https://partner.example.com/", { method: verb, headers: built, body }),
        );
        expect([400, 401, 405, 413, 415]).toContain(response.status);
        expect([outcomes.length, errors]).toEqual([1, []]);
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

describe("parseTimestamp", () => {
  it("agrees with Date on every time that Date writes", () => {
    const date = fc.date({
      min: new Date("0100-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (time) => {
        expect(parseTimestamp(time.toISOString())).toBe(time.getTime());
      }),
      runs,
    );
  });

  it("gives no number that is none", () => {
    const field = (max: number, width: number) => fc.nat(max).map((n) => `${n}`.padStart(width, "0"));
    const text = fc
      .tuple(
        field(9999, 4),
        field(14, 2),
        field(33, 2),
        field(25, 2),
        field(61, 2),
        field(61, 2),
        fc.constantFrom("", "Z", "+23:59", "-00:00", "+24:00"),
      )
      .map(([y, mo, d, h, mi, s, zone]) => `${y}-${mo}-${d}T${h}:${mi}:${s}${zone}`);
    fc.assert(
      fc.property(text, (timestamp) => {
        const time = parseTimestamp(timestamp);
        if (time === undefined) return;
        expect(Number.isFinite(time)).toBe(true);
        expect(parseTimestamp(new Date(time).toISOString())).toBe(time);
      }),
      runs,
    );
  });
});
