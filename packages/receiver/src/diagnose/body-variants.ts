import type { CauseDetail } from "./cause.ts";
import { charsetVariants } from "./charset-variants.ts";
import { joinBytes } from "./join-bytes.ts";
import { jsonVariants, type TextVariant } from "./json-variants.ts";
import type { Bodies, Variant } from "./search.ts";

/** What may have been signed instead of the body that arrived, which is the first; 32 MiB at most. */
export function bodyVariants(body: Uint8Array, memberOrder: readonly string[]): Bodies {
  const bodies: Variant<Uint8Array>[] = [];
  let room = 33_554_432;
  for (const [value, undone] of thoughts(body, memberOrder)) {
    room -= value.length;
    if (room < 0) return { bodies, isComplete: false };
    bodies.push({ value, weight: undone.length, undone });
  }
  return { bodies, isComplete: true };
}

/** `undefined` where the bytes are not UTF-8. Keeps a byte order mark. */
export function decodeText(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

type Thought = readonly [body: Uint8Array, undone: readonly CauseDetail[]];

function* thoughts(body: Uint8Array, memberOrder: readonly string[]): Generator<Thought> {
  yield [body, []];
  yield* ends(body, []);
  const contents: Thought[] = [];
  for (const content of contentThoughts(body, memberOrder)) {
    contents.push(content);
    yield content;
  }
  // Serialising again loses what was around the JSON.
  for (const [content, undone] of contents) yield* ends(content, undone);
}

/** With a line break at the end or a byte order mark in front, or without. */
function* ends(body: Uint8Array, undone: readonly CauseDetail[]): Generator<Thought> {
  const newline = (change: "added" | "removed"): CauseDetail[] => [...undone, { cause: "trailing_newline", change }];
  const markBytes = Uint8Array.of(0xef, 0xbb, 0xbf);
  const hasMark = markBytes.every((byte, i) => byte === body[i]);
  if (body.at(-1) === 10) yield [body.subarray(0, -1), newline("added")];
  if (body.at(-1) === 10 && body.at(-2) === 13) yield [body.subarray(0, -2), newline("added")];
  yield [joinBytes(body, Uint8Array.of(10)), newline("removed")];
  yield [joinBytes(body, Uint8Array.of(13, 10)), newline("removed")];
  if (hasMark) yield [body.subarray(3), [...undone, { cause: "byte_order_mark", change: "added" }]];
  else yield [joinBytes(markBytes, body), [...undone, { cause: "byte_order_mark", change: "removed" }]];
}

function* contentThoughts(body: Uint8Array, memberOrder: readonly string[]): Generator<Thought> {
  const text = decodeText(body);
  const encoder = new TextEncoder();
  for (const [form, bytes] of charsetVariants(body, text)) yield [bytes, [{ cause: "charset", form }]];
  if (text === undefined) return;
  const seen = new Set([text]);
  for (const { text: other, undone } of textVariants(text, memberOrder)) {
    if (!seen.has(other)) yield [encoder.encode(other), undone];
    seen.add(other);
  }
}

function* textVariants(text: string, memberOrder: readonly string[]): Generator<TextVariant> {
  const unix = text.replaceAll("\r\n", "\n");
  yield { text: unix, undone: [{ cause: "line_endings", signed: "lf" }] };
  yield { text: unix.replaceAll("\n", "\r\n"), undone: [{ cause: "line_endings", signed: "crlf" }] };
  yield* jsonVariants(text.replace(/^\ufeff/, ""), memberOrder);
}
