/**
 * `certain`: a fact of what was given, or proved by recomputing the signature without the damage. `likely`: nothing better explains
 * what was given. `possible`: not excluded.
 */
export type Confidence = "certain" | "likely" | "possible";

/** How the signed JSON was laid out, where the one that arrived is laid out otherwise. */
export type JsonLayout = "compact" | "spaced" | "indent_2" | "indent_4" | "tab";

/** What the signed JSON wrote as escapes. */
export type JsonEscapes = "none" | "slashes" | "unicode" | "unicode_and_slashes" | "html";

/** A cause and what is known of it. `secret` is the place in the list, from 1. No member holds a secret or a part of the body. */
export type CauseDetail =
  /** `foundAs` is the name under which a gateway seems to have passed it on. */
  | { readonly cause: "missing_header"; readonly header: string; readonly foundAs?: string }
  | { readonly cause: "swapped_headers" }
  | { readonly cause: "duplicate_header"; readonly header: string; readonly count: number }
  | {
      readonly cause: "malformed_timestamp";
      readonly header: string;
      readonly form: "unix_seconds" | "unix_milliseconds" | "date_only" | "white_space" | "other";
    }
  | {
      readonly cause: "malformed_signature";
      readonly header: string;
      readonly form: "base64" | "prefixed" | "white_space" | "too_short" | "too_long" | "other";
      /** In characters, as it arrived. */
      readonly length: number;
    }
  /** `plain_secret`: the secret itself, not hashed. `length` in characters, as it arrived. */
  | {
      readonly cause: "malformed_bcrypt";
      readonly header: string;
      readonly form: "plain_secret" | "white_space" | "too_short" | "too_long" | "other";
      readonly length: number;
    }
  /** The receiver was told another header or scheme than the proof is sent with; without `scheme` where none is known that fits. */
  | { readonly cause: "wrong_reading"; readonly header: string; readonly scheme?: string }
  /** Not whole blocks of the cipher that is taken, written as they have to be. `plain_secret` as above. */
  | {
      readonly cause: "malformed_token";
      readonly header: string;
      readonly form: "plain_secret" | "white_space" | "weak_cipher" | "not_encrypted" | "other";
      readonly length: number;
    }
  /** More work than the receiver does for a stranger. */
  | { readonly cause: "bcrypt_cost"; readonly header: string; readonly cost: number; readonly allowed: number }
  /** Another spelling of the same time was signed. */
  | { readonly cause: "timestamp_rewritten"; readonly header: string }
  /** Positive where the timestamp is behind the time it should tell. */
  | { readonly cause: "time_zone"; readonly skewSeconds: number }
  /** Positive where the timestamp is behind the time of arrival. */
  | { readonly cause: "stale" | "future"; readonly skewSeconds: number; readonly allowedSeconds: number }
  /** Without members where it was not proved: what was signed is unknown then. */
  | { readonly cause: "body_reencoded"; readonly layout?: JsonLayout; readonly escapes?: JsonEscapes }
  | { readonly cause: "body_reordered" }
  | { readonly cause: "trailing_newline" | "byte_order_mark"; readonly change: "added" | "removed" }
  | { readonly cause: "line_endings"; readonly signed: "lf" | "crlf" }
  | {
      readonly cause: "charset";
      readonly form: "read_as_latin1" | "sent_as_latin1" | "replaced" | "invalid_utf8" | "normalized";
    }
  | { readonly cause: "body_empty" | "body_cut_off" | "body_changed" | "wrong_secret" }
  /** Where the platform has one for accounts without a key: made with that, and so by anybody. `wrong_api_key`: for another account. */
  | { readonly cause: "default_secret" | "wrong_api_key" }
  /** `length` in bytes: of none that the cipher takes for a key. */
  | { readonly cause: "secret_length"; readonly secret: number; readonly length: number }
  | { readonly cause: "old_secret" | "secret_white_space" | "secret_quotes"; readonly secret: number }
  | { readonly cause: "secret_prefix"; readonly secret: number; readonly prefix: "assignment" | "scheme" }
  | {
      readonly cause: "secret_encoding";
      readonly secret: number;
      readonly encoding: "hex" | "base64";
      /** What was the key: the bytes that the given text stands for, or the text that stands for the given bytes. */
      readonly signedWith: "decoded" | "encoded";
    }
  | { readonly cause: "wrong_recipe"; readonly recipe: "body_alone" | "no_separator" | "dot" };

export type CauseId = CauseDetail["cause"];

/** A cause as a platform finds it. */
export type Finding = CauseDetail & { readonly confidence: Confidence };

/** Why a delivery is refused, how sure that is, and what mends it. Codes and values; `describe` has English for them. */
export type Cause = Finding & { readonly fix: FixId };

/** What mends a cause. `fixFor` has the code where there is some. */
export type FixId =
  | "forward_headers"
  | "swap_headers"
  | "send_header_once"
  | "send_iso_timestamp"
  | "send_hex_signature"
  | "send_bcrypt"
  | "read_as_sent"
  | "allow_bcrypt_cost"
  | "send_encrypted_token"
  | "set_api_key"
  | "use_right_api_key"
  | "use_utc"
  | "set_clock"
  | "keep_raw_body"
  | "use_right_secret"
  | "accept_both_secrets"
  | "clean_secret"
  | "use_secret_as_text"
  | "sign_timestamp_and_body";

const fixes: Readonly<Record<CauseId, FixId>> = {
  missing_header: "forward_headers",
  swapped_headers: "swap_headers",
  duplicate_header: "send_header_once",
  malformed_timestamp: "send_iso_timestamp",
  malformed_signature: "send_hex_signature",
  malformed_bcrypt: "send_bcrypt",
  wrong_reading: "read_as_sent",
  bcrypt_cost: "allow_bcrypt_cost",
  malformed_token: "send_encrypted_token",
  default_secret: "set_api_key",
  wrong_api_key: "use_right_api_key",
  secret_length: "use_right_secret",
  timestamp_rewritten: "forward_headers",
  time_zone: "use_utc",
  stale: "set_clock",
  future: "set_clock",
  body_reencoded: "keep_raw_body",
  body_reordered: "keep_raw_body",
  trailing_newline: "keep_raw_body",
  byte_order_mark: "keep_raw_body",
  line_endings: "keep_raw_body",
  charset: "keep_raw_body",
  body_empty: "keep_raw_body",
  body_cut_off: "keep_raw_body",
  body_changed: "keep_raw_body",
  wrong_secret: "use_right_secret",
  old_secret: "accept_both_secrets",
  secret_white_space: "clean_secret",
  secret_quotes: "clean_secret",
  secret_prefix: "clean_secret",
  secret_encoding: "use_secret_as_text",
  wrong_recipe: "sign_timestamp_and_body",
};

const order: readonly Confidence[] = ["certain", "likely", "possible"];

/** The surest first; those that are as sure keep their order. */
export function rank(findings: readonly Finding[]): readonly Cause[] {
  return order.flatMap((confidence) =>
    findings
      .filter((finding) => finding.confidence === confidence)
      .map((finding) => ({ ...finding, fix: fixes[finding.cause] })),
  );
}
