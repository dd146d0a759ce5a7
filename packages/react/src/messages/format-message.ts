import type { Message } from "./message.ts";

/** What stands for a placeholder. Numbers are written as the locale does. */
export type Value = string | number;

/**
 * A message's text in pieces, so that a piece may become an element: what is between the placeholders, and the placeholders'
 * values in their order. A placeholder without a value stays as it is, where somebody will see it.
 */
export function formatMessage<Part>(
  message: Message,
  {
    locale,
    values,
    rules,
  }: {
    readonly locale: string;
    readonly values: Readonly<Record<string, Value | Part>>;
    /** Plural rules that were made already, by locale: making them takes longer than all the rest. */
    readonly rules?: Map<string, Intl.PluralRules>;
  },
): readonly (string | Part)[] {
  const pieces = templateOf(message, locale, values["count"], rules).split(/\{(\w+)\}/);
  return pieces.map((piece, index) => {
    if (index % 2 === 0) return piece;
    const value = Object.hasOwn(values, piece) ? values[piece] : undefined;
    if (value === undefined) return `{${piece}}`;
    return typeof value === "number" ? value.toLocaleString(locale) : value;
  });
}

function templateOf(message: Message, locale: string, count: unknown, rules?: Map<string, Intl.PluralRules>): string {
  if (typeof message === "string") return message;
  const plural = rules?.get(locale) ?? new Intl.PluralRules(locale);
  rules?.set(locale, plural);
  return message[plural.select(Number(count ?? 0))] ?? message.other;
}
