import { describe, expect, it } from "vitest";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { Message, Messages, Slice } from "./message.ts";
import { ptBR } from "./pt-BR.ts";
import { zhCN } from "./zh-CN.ts";

const english: { readonly strings: Slice } = en;
const catalogues: readonly Messages[] = [en, de, fr, es, ptBR, ja, zhCN];

describe.each(catalogues)("the $locale catalogue", ({ locale, strings }) => {
  it("has every text and no other", () => {
    expect(Object.keys(strings).toSorted()).toEqual(Object.keys(english.strings).toSorted());
  });

  it("fills the same placeholders as English", () => {
    const differing = Object.entries(strings).filter(
      ([id, message]) => placeholders(message) !== placeholders(english.strings[id] ?? ""),
    );
    expect(differing).toEqual([]);
  });

  it("fills no placeholder in words for a kind of proof that the text itself has not", () => {
    const odd = Object.entries(strings).filter(([id, message]) => {
      const general = strings[id.replace(/\.(signed|bearer|none)$/, "") as keyof typeof strings];
      return general !== undefined && placeholders(message) !== "" && placeholders(message) !== placeholders(general);
    });
    expect(odd).toEqual([]);
  });

  it("has a form for every number its language tells apart", () => {
    const rules = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plurals = Object.entries(strings).filter(([, message]) => typeof message === "object");
    const lacking = plurals.filter(([, message]) => rules.some((rule) => !Object.hasOwn(Object(message), rule)));
    expect(lacking.map(([id]) => id)).toEqual([]);
  });

  it("is plain: nothing empty, no exclamation marks, no markup", () => {
    const texts = Object.entries(strings).flatMap(([id, message]) => forms(message).map((text) => [id, text] as const));
    const odd = texts.filter(
      ([, text]) => text.trim() === "" || /[!！¡]/.test(text.replaceAll("!important", "")) || /<\/?[a-z]/i.test(text),
    );
    expect(odd).toEqual([]);
  });
});

describe("translations", () => {
  it.each(catalogues.slice(1))("$locale says nothing in English that has words", ({ strings }) => {
    // Names, units and code are the same everywhere; sentences are not.
    const same = Object.entries(strings).filter(([id, message]) =>
      forms(message).some((text) => / \w+ \w+ \w+/.test(text) && forms(english.strings[id] ?? "").includes(text)),
    );
    expect(same).toEqual([]);
  });
});

function forms(message: Message): readonly string[] {
  return typeof message === "string" ? [message] : Object.values(message);
}

function placeholders(message: Message): string {
  const names = forms(message).flatMap((text) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name));
  return [...new Set(names)].toSorted().join();
}
