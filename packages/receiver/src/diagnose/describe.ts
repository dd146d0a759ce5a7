import type { Cause, CauseDetail } from "./cause.ts";
import type { Diagnosis, NotCheckedReason } from "./diagnose.ts";

/** A diagnosis in English, one line for each cause, reason or note. The codes are for texts in other words. */
export function describe(diagnosis: Diagnosis): string {
  if (diagnosis.verdict === "failed") return diagnosis.causes.map(line).join("\n");
  if (diagnosis.verdict === "verified") {
    const good = `The proof is good. It was made with secret ${diagnosis.secret}.`;
    return [good, ...diagnosis.notes.map(line)].join("\n");
  }
  return `Not checked: ${diagnosis.reasons.map((reason) => reasons[reason]).join(", ")}.`;
}

const reasons: Readonly<Record<NotCheckedReason, string>> = {
  no_headers: "the headers are missing",
  no_body: "the body is missing",
  no_secret: "the secret is missing",
  body_too_large: "the body is too large",
  no_crypto: "this page has no WebCrypto, which needs HTTPS",
};

function line(cause: Cause): string {
  return `${cause.confidence}: ${sentence(cause)}`;
}

function sentence(cause: CauseDetail): string {
  switch (cause.cause) {
    case "missing_header":
      return `${cause.header} is missing${cause.foundAs ? `; it arrived as ${cause.foundAs}` : ""}.`;
    case "swapped_headers":
      return "The signature is in the header of the timestamp, and the other way round.";
    case "duplicate_header":
      return `${cause.header} arrived ${cause.count} times.`;
    case "malformed_timestamp":
      return `${cause.header} is no ISO 8601 date and time (${words(cause.form)}).`;
    case "malformed_signature":
      return `${cause.header} is not 64 hex digits (${words(cause.form)}, ${cause.length} characters).`;
    case "malformed_bcrypt":
      return `${cause.header} is no bcrypt hash (${words(cause.form)}, ${cause.length} characters).`;
    case "wrong_reading":
      return `The receiver reads the proof otherwise than it is in ${cause.header}${cause.scheme ? `, which is ${cause.scheme}` : ""}.`;
    case "bcrypt_cost":
      return `${cause.header} is a bcrypt hash of cost ${cause.cost}; ${cause.allowed} is allowed.`;
    case "malformed_token":
      return `${cause.header} is no token that is taken (${words(cause.form)}, ${cause.length} characters).`;
    case "default_secret":
      return "The token was made with the platform's default secret, because the account has no API key.";
    case "wrong_api_key":
      return "The token carries another API key.";
    case "secret_length":
      return `Secret ${cause.secret} has ${cause.length} bytes, which is no key of the cipher.`;
    case "timestamp_rewritten":
      return `${cause.header} was signed in another spelling.`;
    case "time_zone":
      return `The timestamp is in another time zone, ${skew(cause.skewSeconds)}.`;
    case "stale":
      return `The timestamp is too old, ${skew(cause.skewSeconds)}; ${cause.allowedSeconds} s are allowed.`;
    case "future":
      return `The timestamp is in the future, ${skew(cause.skewSeconds)}; ${cause.allowedSeconds} s are allowed.`;
    case "body_reencoded":
      return `The JSON was parsed and written again${cause.layout ? `; it was signed as ${words(cause.layout)}` : ""}.`;
    case "body_reordered":
      return "The members of the JSON are in another order.";
    case "trailing_newline":
      return `A line break at the end of the body was ${cause.change}.`;
    case "byte_order_mark":
      return `A byte order mark in front of the body was ${cause.change}.`;
    case "line_endings":
      return `The line endings were changed; ${cause.signed.toUpperCase()} was signed.`;
    case "charset":
      return `The body's character set was changed (${words(cause.form)}).`;
    case "body_empty":
      return "The body is empty; a parser may have read it before.";
    case "body_cut_off":
      return "The body ends too early.";
    case "body_changed":
      return "The body was changed on its way.";
    case "wrong_secret":
      return "The proof was made with another secret.";
    case "old_secret":
      return `Secret ${cause.secret} is the one that fits, not the newest.`;
    case "secret_white_space":
      return `Secret ${cause.secret} has white space around it.`;
    case "secret_quotes":
      return `Secret ${cause.secret} has quotes around it.`;
    case "secret_prefix":
      return `Secret ${cause.secret} was copied with something in front (${words(cause.prefix)}).`;
    case "secret_encoding":
      return `Secret ${cause.secret} was used ${cause.signedWith} (${cause.encoding}) for the signature.`;
    case "wrong_recipe":
      return `The signature covers something else than timestamp, "#" and body (${words(cause.recipe)}).`;
    default:
      // One that a newer version found.
      return words((cause satisfies never as CauseDetail).cause);
  }
}

function words(code: string): string {
  return code.replaceAll("_", " ");
}

function skew(seconds: number): string {
  return `${Math.abs(Math.round(seconds))} s ${seconds < 0 ? "ahead" : "behind"}`;
}
