import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CauseDetail, type DiagnosisInput, type HeadersInput } from "@tacklebox/receiver/diagnose";
import {
  body,
  causesOf,
  diagnoseDamaged,
  headersOf,
  receivedAt,
  secret,
  type Sender,
  signature,
  timestamp,
} from "./damaged.ts";

interface Damage {
  readonly what: string;
  /** What the sender signed, and how. */
  readonly sender?: Sender;
  /** What became of it. */
  readonly damage: Partial<DiagnosisInput>;
  readonly causes: readonly CauseDetail[];
}

const pretty = (space: number | string, text = body): string => JSON.stringify(JSON.parse(text), null, space);
const spaced = body.replaceAll('":', '": ').replaceAll(",", ", ");
const nordic = '{"event":"product.added","product":{"name":"Åse 💡"}}';
const escapedNordic = '{"event":"product.added","product":{"name":"\\u00c5se \\ud83d\\udca1"}}';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Each of these verifies once the damage is undone, so each is certain. */
const provable: readonly Damage[] = [
  ...([2, 4, "\t"] as const).map((space, i): Damage => ({
    what: `JSON printed with indentation ${i + 1}`,
    damage: { body: pretty(space) },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "none" }],
  })),
  {
    what: "JSON signed with two spaces, made compact",
    sender: { body: pretty(2) },
    damage: { body },
    causes: [{ cause: "body_reencoded", layout: "indent_2", escapes: "none" }],
  },
  {
    what: "JSON signed with four spaces, made compact",
    sender: { body: pretty(4) },
    damage: { body },
    causes: [{ cause: "body_reencoded", layout: "indent_4", escapes: "none" }],
  },
  {
    what: "JSON signed with tabs, made compact",
    sender: { body: pretty("\t") },
    damage: { body },
    causes: [{ cause: "body_reencoded", layout: "tab", escapes: "none" }],
  },
  {
    what: "JSON signed as Python writes it, made compact",
    sender: { body: spaced },
    damage: { body },
    causes: [{ cause: "body_reencoded", layout: "spaced", escapes: "none" }],
  },
  {
    what: "escaped slashes, lost",
    sender: { body: body.replace("a/b", "a\\/b") },
    damage: { body },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "slashes" }],
  },
  {
    what: "escaped slashes, added",
    damage: { body: body.replace("a/b", "a\\/b") },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "none" }],
  },
  {
    what: "escaped letters, made plain",
    sender: { body: escapedNordic },
    damage: { body: nordic },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "unicode" }],
  },
  {
    what: "letters escaped with upper-case digits, made plain",
    sender: { body: '{"name":"\\u00C5se"}' },
    damage: { body: '{"name":"Åse"}' },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "unicode" }],
  },
  {
    what: "plain letters, escaped",
    sender: { body: nordic },
    damage: { body: escapedNordic },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "none" }],
  },
  {
    what: "JSON as PHP writes it, made plain",
    sender: { body: '{"name":"\\u00c5se a\\/b"}' },
    damage: { body: '{"name":"Åse a/b"}' },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "unicode_and_slashes" }],
  },
  {
    what: "JSON as Go writes it, made plain",
    sender: { body: '{"name":"a\\u003cb\\u0026c"}' },
    damage: { body: '{"name":"a<b&c"}' },
    causes: [{ cause: "body_reencoded", layout: "compact", escapes: "html" }],
  },
  {
    what: "JSON serialised twice",
    damage: { body: JSON.stringify(body) },
    causes: [{ cause: "body_reencoded" }],
  },
  {
    what: "an envelope in another order",
    damage: {
      body: '{"product":{"uuid":"p-1","url":"a/b"},"organization":{"uuid":"o-1"},"event":"product.completed"}',
    },
    causes: [{ cause: "body_reordered" }],
  },
  {
    what: "an envelope in another order, printed for people",
    sender: { body: '{"event":"a","product":1,"other":2}' },
    damage: { body: pretty(2, '{"other":2,"product":1,"event":"a"}') },
    causes: [{ cause: "body_reordered" }, { cause: "body_reencoded", layout: "compact", escapes: "none" }],
  },
  {
    what: "a line break added",
    damage: { body: `${body}\n` },
    causes: [{ cause: "trailing_newline", change: "added" }],
  },
  {
    what: "a Windows line break added",
    damage: { body: `${body}\r\n` },
    causes: [{ cause: "trailing_newline", change: "added" }],
  },
  {
    what: "a line break removed",
    sender: { body: `${body}\n` },
    damage: { body },
    causes: [{ cause: "trailing_newline", change: "removed" }],
  },
  {
    what: "a Windows line break removed",
    sender: { body: `${body}\r\n` },
    damage: { body },
    causes: [{ cause: "trailing_newline", change: "removed" }],
  },
  {
    what: "a line break lost by serialising again",
    sender: { body: `${pretty(2)}\n` },
    damage: { body },
    causes: [
      { cause: "body_reencoded", layout: "indent_2", escapes: "none" },
      { cause: "trailing_newline", change: "removed" },
    ],
  },
  {
    what: "LF made CRLF",
    sender: { body: '{\n "event": "a"\n}' },
    damage: { body: '{\r\n "event": "a"\r\n}' },
    causes: [{ cause: "line_endings", signed: "lf" }],
  },
  {
    what: "CRLF made LF",
    sender: { body: '{\r\n "event": "a"\r\n}' },
    damage: { body: '{\n "event": "a"\n}' },
    causes: [{ cause: "line_endings", signed: "crlf" }],
  },
  {
    what: "a byte order mark added",
    damage: { body: `\uFEFF${body}` },
    causes: [{ cause: "byte_order_mark", change: "added" }],
  },
  {
    what: "a byte order mark removed",
    sender: { body: `\uFEFF${body}` },
    damage: { body },
    causes: [{ cause: "byte_order_mark", change: "removed" }],
  },
  {
    what: "UTF-8 read as Latin-1",
    sender: { body: nordic },
    damage: { body: Buffer.from(nordic).toString("latin1") },
    causes: [{ cause: "charset", form: "read_as_latin1" }],
  },
  {
    what: "UTF-8 read as Windows-1252",
    sender: { body: '{"name":"日本"}' },
    damage: { body: '{"name":"æ—¥æœ¬"}' },
    causes: [{ cause: "charset", form: "read_as_latin1" }],
  },
  {
    what: "UTF-8 sent on as Latin-1",
    sender: { body: '{"name":"Åse"}' },
    damage: { body: latin1('{"name":"Åse"}') },
    causes: [{ cause: "charset", form: "sent_as_latin1" }],
  },
  {
    what: "accents put together",
    sender: { body: '{"name":"A\u030Ase"}' },
    damage: { body: '{"name":"\u00C5se"}' },
    causes: [{ cause: "charset", form: "normalized" }],
  },
  {
    what: "accents taken apart",
    sender: { body: '{"name":"\u00C5se"}' },
    damage: { body: '{"name":"A\u030Ase"}' },
    causes: [{ cause: "charset", form: "normalized" }],
  },
  {
    what: "white space around the secret",
    damage: { secrets: ` ${secret}\n` },
    causes: [{ cause: "secret_white_space", secret: 1 }],
  },
  {
    what: "quotes around the secret",
    damage: { secrets: `"${secret}"` },
    causes: [{ cause: "secret_quotes", secret: 1 }],
  },
  {
    what: "a whole line of an .env file",
    damage: { secrets: `VNTANA_SECRET=${secret}` },
    causes: [{ cause: "secret_prefix", secret: 1, prefix: "assignment" }],
  },
  {
    what: "an exported, quoted line",
    damage: { secrets: `export VNTANA_SECRET='${secret}'` },
    causes: [
      { cause: "secret_prefix", secret: 1, prefix: "assignment" },
      { cause: "secret_quotes", secret: 1 },
    ],
  },
  {
    what: "white space around and within quotes",
    damage: { secrets: ` " ${secret} " ` },
    causes: [
      { cause: "secret_white_space", secret: 1 },
      { cause: "secret_quotes", secret: 1 },
    ],
  },
  {
    what: "another platform's prefix",
    damage: { secrets: `whsec_${secret}` },
    causes: [{ cause: "secret_prefix", secret: 1, prefix: "scheme" }],
  },
  ...(["hex", "base64"] as const).flatMap((encoding): Damage[] => {
    const bytes = Uint8Array.from({ length: 32 }, (_, i) => 255 - i * 7);
    const encoded = Buffer.from(bytes).toString(encoding);
    return [
      {
        what: `a secret that the sender decoded from ${encoding}`,
        sender: { key: bytes },
        damage: { secrets: encoded },
        causes: [{ cause: "secret_encoding", secret: 1, encoding, signedWith: "decoded" }],
      },
      {
        what: `a secret that was decoded from ${encoding} before it was given`,
        sender: { key: Buffer.from(secret).toString(encoding) },
        damage: { secrets: secret },
        causes: [{ cause: "secret_encoding", secret: 1, encoding, signedWith: "encoded" }],
      },
    ];
  }),
  {
    what: "a body signed alone",
    damage: { headers: { ...headersOf(), "x-vntana-signature": signature({ timestamp: "", separator: "" }) } },
    causes: [{ cause: "wrong_recipe", recipe: "body_alone" }],
  },
  {
    what: "no separator",
    damage: { headers: headersOf({ separator: "" }) },
    causes: [{ cause: "wrong_recipe", recipe: "no_separator" }],
  },
  {
    what: "a dot for a separator",
    damage: { headers: headersOf({ separator: "." }) },
    causes: [{ cause: "wrong_recipe", recipe: "dot" }],
  },
  ...["2022-06-21T03:34:10.348", "2022-06-21T03:34:10.348000+00:00", "2022-06-21T05:34:10.348+02:00"].map(
    (text): Damage => ({
      what: `the timestamp rewritten as ${text}`,
      damage: { headers: { ...headersOf(), "x-timestamp": text } },
      causes: [{ cause: "timestamp_rewritten", header: "x-timestamp" }],
    }),
  ),
  {
    what: "a timestamp of microseconds, cut to milliseconds with zeros",
    sender: { timestamp: "2022-06-21T03:34:10" },
    damage: {
      headers: { ...headersOf({ timestamp: "2022-06-21T03:34:10" }), "x-timestamp": "2022-06-21T03:34:10.000Z" },
    },
    causes: [{ cause: "timestamp_rewritten", header: "x-timestamp" }],
  },
  ...[
    { text: "2022-06-21T05:34:10.348", skewSeconds: -7_200 },
    { text: "2022-06-20T20:34:10.348Z", skewSeconds: 25_200 },
    { text: "2022-06-21T09:19:10.348Z", skewSeconds: -20_700 },
  ].map(({ text, skewSeconds }): Damage => ({
    what: `the timestamp rewritten as local time, ${text}`,
    damage: { headers: { ...headersOf(), "x-timestamp": text } },
    causes: [{ cause: "time_zone", skewSeconds }],
  })),
  {
    what: "a timestamp made Unix seconds",
    sender: { timestamp: "2022-06-21T03:34:10Z" },
    damage: { headers: { ...headersOf({ timestamp: "2022-06-21T03:34:10Z" }), "x-timestamp": "1655782450" } },
    causes: [
      { cause: "malformed_timestamp", header: "x-timestamp", form: "unix_seconds" },
      { cause: "timestamp_rewritten", header: "x-timestamp" },
    ],
  },
  {
    what: "a timestamp made Unix milliseconds",
    damage: { headers: { ...headersOf(), "x-timestamp": "1655782450348" } },
    causes: [
      { cause: "malformed_timestamp", header: "x-timestamp", form: "unix_milliseconds" },
      { cause: "timestamp_rewritten", header: "x-timestamp" },
    ],
  },
  {
    what: "a timestamp with a space for its T",
    damage: { headers: { ...headersOf(), "x-timestamp": timestamp.replace("T", " ") } },
    causes: [
      { cause: "malformed_timestamp", header: "x-timestamp", form: "other" },
      { cause: "timestamp_rewritten", header: "x-timestamp" },
    ],
  },
  {
    what: "a timestamp with white space around",
    damage: {
      headers: [
        ["x-timestamp", ` ${timestamp}`],
        ["x-vntana-signature", signature()],
      ],
    },
    causes: [{ cause: "malformed_timestamp", header: "x-timestamp", form: "white_space" }],
  },
  {
    what: "a date alone, signed as it is",
    damage: { headers: headersOf({ timestamp: "2022-06-21" }) },
    causes: [{ cause: "malformed_timestamp", header: "x-timestamp", form: "date_only" }],
  },
  {
    what: "swapped headers",
    damage: { headers: { "x-timestamp": signature(), "x-vntana-signature": timestamp } },
    causes: [{ cause: "swapped_headers" }],
  },
  ...(
    [
      { form: "base64", value: Buffer.from(signature(), "hex").toString("base64") },
      { form: "base64", value: Buffer.from(signature(), "hex").toString("base64url") },
      { form: "prefixed", value: `sha256=${signature()}` },
      { form: "prefixed", value: `v1,${Buffer.from(signature(), "hex").toString("base64")}` },
      { form: "prefixed", value: `0x${signature()}` },
      { form: "white_space", value: ` ${signature()}` },
      { form: "white_space", value: `"${signature()}"` },
      { form: "too_short", value: signature().slice(0, 40) },
      { form: "too_long", value: `${signature()};v=1` },
      { form: "other", value: `${signature().slice(0, 62)}zz` },
    ] as const
  ).map(({ form, value }): Damage => ({
    what: `a signature such as ${value.slice(0, 12)}…, ${form}`,
    damage: {
      headers: [
        ["x-timestamp", timestamp],
        ["x-vntana-signature", value],
      ],
    },
    causes: [{ cause: "malformed_signature", header: "x-vntana-signature", form, length: value.length }],
  })),
  {
    what: "a signature sent twice",
    damage: { headers: { ...headersOf(), "x-vntana-signature": ["0".repeat(64), signature()] } },
    causes: [{ cause: "duplicate_header", header: "x-vntana-signature", count: 2 }],
  },
  {
    what: "headers renamed as CGI does",
    damage: { headers: { HTTP_X_TIMESTAMP: timestamp, HTTP_X_VNTANA_SIGNATURE: signature() } },
    causes: [
      { cause: "missing_header", header: "x-timestamp", foundAs: "HTTP_X_TIMESTAMP" },
      { cause: "missing_header", header: "x-vntana-signature", foundAs: "HTTP_X_VNTANA_SIGNATURE" },
    ],
  },
  {
    what: "no timestamp, and a body signed alone",
    damage: { headers: { "x-vntana-signature": signature({ timestamp: "", separator: "" }) } },
    causes: [
      { cause: "missing_header", header: "x-timestamp" },
      { cause: "wrong_recipe", recipe: "body_alone" },
    ],
  },
  {
    what: "two damages at once",
    damage: { body: `${body}\n`, secrets: `${secret} ` },
    causes: [
      { cause: "secret_white_space", secret: 1 },
      { cause: "trailing_newline", change: "added" },
    ],
  },
  {
    what: "a damaged body, signed with the old secret",
    damage: { body: pretty(2), secrets: ["a-newer-secret", secret] },
    causes: [
      { cause: "old_secret", secret: 2 },
      { cause: "body_reencoded", layout: "compact", escapes: "none" },
    ],
  },
];

describe("diagnose is certain of", () => {
  it.each(provable)("$what", async ({ sender, damage, causes }) => {
    const headers = headersOf(sender);
    const found = await causesOf({ headers, ...damage });
    expect(found).toEqual(
      causes.map((detail) => ({ ...detail, confidence: "certain", fix: expect.stringMatching(/^[a-z_]+$/) })),
    );
  });
});

const digitsOf = (bytes: Uint8Array): HeadersInput => headersOf({ body: bytes });

describe("diagnose takes for likely", () => {
  it.each<Damage>([
    { what: "a wrong secret", damage: { secrets: "another" }, causes: [{ cause: "wrong_secret" }] },
    { what: "a body that a parser has read", damage: { body: "" }, causes: [{ cause: "body_empty" }] },
    { what: "an empty object", damage: { body: "{}" }, causes: [{ cause: "body_empty" }] },
    { what: "an object made text", damage: { body: "[object Object]" }, causes: [{ cause: "body_empty" }] },
    { what: "a body cut off", damage: { body: body.slice(0, 40) }, causes: [{ cause: "body_cut_off" }] },
    { what: "a body that is no JSON", damage: { body: "event=a" }, causes: [{ cause: "body_changed" }] },
    {
      what: "members sorted, those within other members as well",
      damage: {
        body: '{"a":{"d":1,"c":2},"b":1,"event":"x"}',
        headers: digitsOf(utf8('{"a":{"c":2,"d":1},"event":"x","b":1}')),
      },
      causes: [{ cause: "body_reordered" }],
    },
    {
      what: "JSON printed for people, its numbers changed",
      damage: { body: '{\n  "event": "a",\n  "n": 1\n}', headers: digitsOf(utf8('{"event":"a","n":1.0}')) },
      causes: [{ cause: "body_reencoded" }],
    },
    {
      what: "bytes replaced by U+FFFD",
      damage: { body: '{"name":"\uFFFDse"}', headers: digitsOf(latin1('{"name":"Åse"}')) },
      causes: [{ cause: "charset", form: "replaced" }],
    },
    {
      what: "bytes that are no UTF-8",
      damage: { body: Uint8Array.of(123, 255, 254, 125) },
      causes: [{ cause: "charset", form: "invalid_utf8" }],
    },
  ])("$what", async ({ damage, causes }) => {
    const [first, ...others] = await causesOf(damage);
    expect([first]).toEqual(
      causes.map((detail) => ({ ...detail, confidence: "likely", fix: expect.stringMatching(/^[a-z_]+$/) })),
    );
    expect(others.map((other) => other.confidence)).toEqual(others.map(() => "possible"));
  });

  it("U+FFFD where that is what was signed: a fact", async () => {
    const headers = headersOf({ body: '{"name":"\uFFFD"}' });
    const causes = await causesOf({ headers, body: latin1('{"name":"\u00FF"}') });
    expect(causes).toMatchObject([{ cause: "charset", form: "replaced", confidence: "certain" }]);
  });
});

describe("diagnose", () => {
  it("verifies, and tells which secret by its place", async () => {
    expect(await diagnoseDamaged()).toEqual({
      verdict: "verified",
      secret: 1,
      signedAt: new Date(timestamp),
      notes: [],
      search: { hashes: 1, isComplete: true },
    });
  });

  it("verifies with an old secret, and says so", async () => {
    const diagnosis = await diagnoseDamaged({ secrets: ["a-newer-secret", "", secret] });
    expect(diagnosis).toMatchObject({
      verdict: "verified",
      secret: 3,
      notes: [{ cause: "old_secret", secret: 3, confidence: "certain", fix: "accept_both_secrets" }],
    });
  });

  it("explains what cannot be hashed by its headers alone", async () => {
    const causes = await causesOf({ headers: { "x-timestamp": timestamp, "x-vntana-signature": "sha256=junk" } });
    expect(causes).toMatchObject([{ cause: "malformed_signature", form: "other", confidence: "certain" }]);
    expect(causes).toHaveLength(1);
    expect(await causesOf({ headers: { "x-timestamp": timestamp, "x-vntana-signature": '""' } })).toMatchObject(
      causes.map(({ cause }) => ({ cause })),
    );
  });

  it("looks at large bodies too, for what is most usual", async () => {
    const large = JSON.stringify({ event: "a", items: Array.from({ length: 30_000 }, (_, id) => ({ id })) });
    for (const arrived of [`${large}\n`, JSON.stringify(JSON.parse(large), null, 1)]) {
      const causes = await causesOf({ headers: headersOf({ body: large }), body: arrived });
      expect(causes).toMatchObject([{ confidence: "certain" }]);
    }
  });

  it("does not call a secret wrong before the rest is mended", async () => {
    const causes = await causesOf({ headers: { "x-timestamp": "today", "x-vntana-signature": "0".repeat(64) } });
    expect(causes.map(({ cause, confidence }) => [cause, confidence])).toEqual([
      ["malformed_timestamp", "certain"],
      ["body_changed", "possible"],
      ["wrong_secret", "possible"],
    ]);
  });
});

describe("the time of arrival", () => {
  const at = (text: string) => ({ receivedAt: new Date(text) });

  it("makes a delivery stale, or from the future, by how much", async () => {
    expect(await causesOf(at("2022-06-21T03:44:10.348Z"))).toEqual([
      { cause: "stale", skewSeconds: 600, allowedSeconds: 300, confidence: "certain", fix: "set_clock" },
    ]);
    expect(await causesOf(at("2022-06-21T03:32:10.348Z"))).toEqual([
      { cause: "future", skewSeconds: -120, allowedSeconds: 60, confidence: "certain", fix: "set_clock" },
    ]);
  });

  it("shows a clock in another time zone", async () => {
    expect(await causesOf(at("2022-06-21T09:04:12.348Z"))).toMatchObject([
      { cause: "stale", confidence: "certain" },
      { cause: "time_zone", skewSeconds: 19_802, confidence: "likely", fix: "use_utc" },
    ]);
    expect(await causesOf(at("2022-06-21T01:34:12.348Z"))).toMatchObject([{ cause: "future" }, { cause: "time_zone" }]);
    for (const other of ["2022-06-21T03:50:10.348Z", "2022-06-22T03:34:10.348Z"]) {
      expect(await causesOf(at(other))).toHaveLength(1);
    }
  });

  it("is told beside another cause, as possible", async () => {
    const causes = await causesOf({ ...at("2022-06-21T05:34:10.348Z"), secrets: "another" });
    expect(causes.map(({ cause, confidence }) => [cause, confidence])).toEqual([
      ["wrong_secret", "likely"],
      ["body_changed", "possible"],
      ["stale", "possible"],
      ["time_zone", "possible"],
    ]);
  });

  it("is unknown for a delivery that was kept: then an age is a note, and a time ahead of now still a fact", async () => {
    const kept = { receivedAt: undefined, now: () => Date.parse("2022-06-21T05:34:10.348Z") };
    expect(await diagnoseDamaged(kept)).toMatchObject({
      verdict: "verified",
      notes: [
        { cause: "stale", confidence: "possible" },
        { cause: "time_zone", confidence: "possible" },
      ],
    });
    expect(await causesOf({ ...kept, secrets: "another" })).toHaveLength(2);
    const before = { receivedAt: undefined, now: () => Date.parse("2022-06-21T01:34:10.348Z") };
    expect(await causesOf(before)).toMatchObject([
      { cause: "future", confidence: "certain" },
      { cause: "time_zone", confidence: "likely" },
    ]);
    expect(await causesOf({ ...kept, body: `${body}\n` })).toMatchObject([
      { cause: "trailing_newline" },
      { cause: "stale", confidence: "possible" },
      { cause: "time_zone", confidence: "possible" },
    ]);
  });

  it("may be a number, and is unknown when it is no time", async () => {
    expect(await diagnoseDamaged({ receivedAt: receivedAt.getTime() })).toMatchObject({ verdict: "verified" });
    const late = { now: () => Date.parse("2023-01-01T00:00:00Z") };
    for (const time of [Number.NaN, new Date(Number.NaN), "2022" as unknown as Date]) {
      expect(await diagnoseDamaged({ ...late, receivedAt: time })).toMatchObject({ verdict: "verified" });
    }
  });
});

const examples = new URL("../../../spec/vntana/examples/", import.meta.url);

it.each(readdirSync(examples))("suspects nothing of the platform's own body but the secret: %s", async (file) => {
  const sent = readFileSync(new URL(file, examples), "utf8");
  const compact = JSON.stringify(JSON.parse(sent));
  const causes = await causesOf({ headers: headersOf({ body: compact }), body: compact, secrets: "another" });
  expect(causes).toMatchObject([
    { cause: "wrong_secret", confidence: "likely" },
    { cause: "body_changed", confidence: "possible" },
  ]);
});
