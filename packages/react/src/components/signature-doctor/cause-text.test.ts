import type { Cause, CauseDetail, FixId } from "@tacklebox/receiver/diagnose";
import { describe, expect, it } from "vitest";
import { formatMessage } from "../../messages/format-message.ts";
import { signatureVerdict } from "../../messages/en/signature-verdict.ts";
import type { Text } from "../../messages/use-text.ts";
import { causeText } from "./cause-text.ts";

const t = ((id: keyof typeof signatureVerdict, values: Record<string, string> = {}) =>
  formatMessage(signatureVerdict[id], { locale: "en", values }).join("")) as unknown as Text<typeof signatureVerdict>;

const textOf = (detail: CauseDetail, fix: FixId = "keep_raw_body") =>
  causeText({ ...detail, confidence: "certain", fix }, t);

/** One of each, in each of its forms. */
const details: readonly CauseDetail[] = [
  { cause: "missing_header", header: "x-timestamp" },
  { cause: "missing_header", header: "x-timestamp", foundAs: "HTTP_X_TIMESTAMP" },
  { cause: "swapped_headers" },
  { cause: "duplicate_header", header: "x-timestamp", count: 2 },
  ...(["unix_seconds", "unix_milliseconds", "date_only", "white_space", "other"] as const).map((form): CauseDetail => ({
    cause: "malformed_timestamp",
    header: "x-timestamp",
    form,
  })),
  ...(["base64", "prefixed", "white_space", "too_short", "too_long", "other"] as const).map((form): CauseDetail => ({
    cause: "malformed_signature",
    header: "x-signature",
    form,
    length: 44,
  })),
  ...(["plain_secret", "white_space", "too_short", "too_long", "other"] as const).map((form): CauseDetail => ({
    cause: "malformed_bcrypt",
    header: "x-token",
    form,
    length: 44,
  })),
  { cause: "wrong_reading", header: "x-proof" },
  ...["equals", "hmac-sha256-hex", "hmac-sha256-base64"].map((scheme): CauseDetail => ({
    cause: "wrong_reading",
    header: "x-proof",
    scheme,
  })),
  ...(["plain_secret", "white_space", "weak_cipher", "not_encrypted", "other"] as const).map((form): CauseDetail => ({
    cause: "malformed_token",
    header: "x-token",
    form,
    length: 44,
  })),
  { cause: "default_secret" },
  { cause: "wrong_api_key" },
  { cause: "secret_length", secret: 1, length: 11 },
  { cause: "bcrypt_cost", header: "x-token", cost: 31, allowed: 12 },
  { cause: "timestamp_rewritten", header: "x-timestamp" },
  { cause: "time_zone", skewSeconds: 3_600 },
  { cause: "stale", skewSeconds: 3_600, allowedSeconds: 300 },
  { cause: "future", skewSeconds: -3_600, allowedSeconds: 60 },
  { cause: "body_reencoded" },
  ...(["compact", "spaced", "indent_2", "indent_4", "tab"] as const).map((layout): CauseDetail => ({
    cause: "body_reencoded",
    layout,
    escapes: "none",
  })),
  ...(["slashes", "unicode", "unicode_and_slashes", "html"] as const).map((escapes): CauseDetail => ({
    cause: "body_reencoded",
    layout: "compact",
    escapes,
  })),
  { cause: "body_reordered" },
  ...(["added", "removed"] as const).flatMap((change): CauseDetail[] => [
    { cause: "trailing_newline", change },
    { cause: "byte_order_mark", change },
  ]),
  { cause: "line_endings", signed: "lf" },
  { cause: "line_endings", signed: "crlf" },
  ...(["read_as_latin1", "sent_as_latin1", "replaced", "invalid_utf8", "normalized"] as const).map(
    (form): CauseDetail => ({ cause: "charset", form }),
  ),
  { cause: "body_empty" },
  { cause: "body_cut_off" },
  { cause: "body_changed" },
  { cause: "wrong_secret" },
  { cause: "old_secret", secret: 2 },
  { cause: "secret_white_space", secret: 1 },
  { cause: "secret_quotes", secret: 1 },
  { cause: "secret_prefix", secret: 1, prefix: "assignment" },
  { cause: "secret_prefix", secret: 1, prefix: "scheme" },
  ...(["hex", "base64"] as const).flatMap((encoding): CauseDetail[] => [
    { cause: "secret_encoding", secret: 1, encoding, signedWith: "decoded" },
    { cause: "secret_encoding", secret: 1, encoding, signedWith: "encoded" },
  ]),
  ...(["body_alone", "no_separator", "dot"] as const).map((recipe): CauseDetail => ({ cause: "wrong_recipe", recipe })),
];

describe("causeText", () => {
  it.each(details.map((detail) => [JSON.stringify(detail), detail] as const))("has words for %s", (_, detail) => {
    const { title, details: more, fix } = textOf(detail);
    expect(title).not.toBe(t("verdict.cause.other", { code: detail.cause }));
    expect(`${title}${more}${fix}`).not.toMatch(/[{}]|undefined/);
  });

  it("has different words for different forms", () => {
    const texts = details
      .filter((detail) => !("form" in detail && detail.form === "other"))
      .map((detail) => `${textOf(detail).title} ${textOf(detail).details}`);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it("uses every text there is for causes", () => {
    const said = details.map((detail) => `${textOf(detail).title} ${textOf(detail).details}`).join("\n");
    const unused = Object.entries(signatureVerdict)
      .filter(([id]) => !/\.(signed|bearer|none)$/.test(id))
      .filter(([id]) => id.startsWith("verdict.detail.") || (id.startsWith("verdict.cause.") && !id.endsWith(".other")))
      .filter(([, text]) => !said.includes(text.split("{")[0]!));
    expect(unused).toEqual([]);
  });

  it("says something where a newer engine found what is unknown here", () => {
    const unknown = { cause: "phase_of_moon", confidence: "likely", fix: "wait" } as unknown as Cause;
    expect(causeText(unknown, t)).toEqual({
      title: "The delivery is refused for a reason that has no text here: phase_of_moon",
      details: "",
      fix: "Look into the documentation of the receiver.",
    });
  });

  it("shows a header's name as it stands, whatever it is", () => {
    const foundAs = "__proto__<img src=x onerror=alert(1)>-x-timestamp";
    expect(textOf({ cause: "missing_header", header: "x-timestamp", foundAs }).details).toContain(foundAs);
  });
});
