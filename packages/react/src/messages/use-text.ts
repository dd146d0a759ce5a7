"use client";
import { Fragment, createElement, useMemo, type ReactNode } from "react";
import { useKit } from "../context.ts";
import { formatMessage, type Value } from "./format-message.ts";
import type { Message, Placeholders, Slice } from "./message.ts";

/** What a text is called with: its values, where it has placeholders. */
export type Arguments<One, Given> = [Placeholders<One>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<One>, Given>>];

/** Gives the texts of a surface in the language of the page. */
export interface Text<Texts extends Slice> {
  <Id extends keyof Texts & string>(id: Id, ...values: Arguments<Texts[Id], Value>): string;
  /** The same with elements for values. */
  node<Id extends keyof Texts & string>(id: Id, ...values: Arguments<Texts[Id], ReactNode>): ReactNode;
  readonly locale: string;
}

/**
 * The texts of one surface: the host's where it gave some, else a catalogue's, else the English ones handed in. A surface brings
 * only its own English texts along, so that a page with one picker does not load those of the whole kit.
 */
export function useText<const Texts extends Slice>(english: Texts): Text<Texts> {
  const { messages, locale, formatMessage: host } = useKit();
  return useMemo(() => {
    const rules = new Map<string, Intl.PluralRules>();
    const find = (id: string): Message => messages.get(id) ?? english[id] ?? id;
    const parts = <Part>(id: string, values: Readonly<Record<string, Value | Part>> = {}) =>
      // English fills the gaps of a catalogue, plural forms included.
      formatMessage<Part>(find(id), { locale: messages.has(id) || !(id in english) ? locale : "en", values, rules });
    const text = (id: string, values: Readonly<Record<string, Value>> = {}): string =>
      host?.({ id, values, locale }) ?? parts(id, values).join("");
    const node = (id: string, values?: Readonly<Record<string, ReactNode>>): ReactNode =>
      parts<ReactNode>(id, values).map((part, index) => createElement(Fragment, { key: index }, part));
    return Object.assign(text, { node, locale });
  }, [english, messages, locale, host]);
}
