/**
 * A secret text that prints as `[secret]` wherever it is printed, and gives its text only through `reveal()`.
 *
 * It stops the likeliest leak, `console.log(webhook)` and `Response.json(webhook)`; it does not hide the text from a debugger.
 */
export interface Redacted {
  /** The text itself. Keep it in memory no longer than needed. */
  reveal(): string;
  toString(): "[secret]";
  toJSON(): "[secret]";
}

/** Wraps `text` so that strings, JSON, template literals and Node's inspection show `[secret]`. */
export function createRedacted(text: string): Redacted {
  const hidden = () => "[secret]" as const;
  const redacted: Redacted = { reveal: () => text, toString: hidden, toJSON: hidden };
  // The registered symbol, because importing node:util would end this module's life in browsers.
  return Object.defineProperty(redacted, Symbol.for("nodejs.util.inspect.custom"), { value: hidden });
}
