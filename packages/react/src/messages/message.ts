import type { MessageId } from "./en.ts";

/** A text with forms that depend on `{count}`, by CLDR's plural categories. */
export type Plural = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/** One text of a catalogue: plain, or with plural forms. `{name}` is replaced by a value. */
export type Message = string | Plural;

/** Texts by id. English gives both the ids and the placeholders. */
export type Slice = Readonly<Record<string, Message>>;

/**
 * A catalogue, or a part of one. Plain data, so that it may travel from a Server Component to a page.
 *
 * Import the languages you need from `@tacklebox/react/messages/…`; English fills what a catalogue leaves out.
 */
export interface Messages {
  /** BCP 47, `pt-BR` for instance. Numbers, dates and plural forms follow it. */
  readonly locale: string;
  readonly strings: Readonly<Partial<Record<MessageId, Message>>>;
}

type PlaceholdersOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholdersOf<Rest> : never;

type TextsOf<One> = One extends string ? One : One extends object ? One[keyof One] : never;

/** The names between braces in a message, whatever its plural form, and what its form depends on. */
export type Placeholders<One> = PlaceholdersOf<TextsOf<One>> | (One extends object ? "count" : never);
