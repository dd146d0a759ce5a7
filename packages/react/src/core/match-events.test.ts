import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, namesIn, readSearch, splitAtMatches, wordsOf } from "./match-events.ts";

const text = fc.string({ unit: "grapheme", maxLength: 30 });

describe("searching for words", () => {
  const known = new Set(["product.completed", "product.published", "created", "Order placed"]);
  const search = (query: string) => readSearch(query, (name) => known.has(name));
  const matches = (query: string, name: string) => search(query).isShown({ name, text: fold(name) });

  it("finds every word anywhere, in any case", () => {
    expect(matches("COMPL prod", "product.completed")).toBe(true);
    expect(matches("compl order", "product.completed")).toBe(false);
  });

  it.each([
    ["cafe", "Café opened"],
    ["CAFÉ", "cafe opened"],
    ["strasse", "Straße gesperrt"],
    ["σοφος", "ΣΟΦΌΣ"],
    ["istanbul", "İstanbul"],
    ["ﬁle", "file.added"],
  ])("finds %s in “%s”", (query, name) => {
    expect(matches(query, name)).toBe(true);
  });

  it("shows everything for blanks", () => {
    expect(search("   ").words).toEqual([]);
    expect(matches(" \t ", "product.completed")).toBe(true);
  });

  it("takes two words of which one is an event's name for words", () => {
    expect(search("created order")).toMatchObject({ words: ["CREATED", "ORDER"] });
    expect(search("created order").unknown).toBeUndefined();
  });
});

describe("a pasted list", () => {
  const known = new Set(["product.completed", "product.published", "created", "Order placed"]);
  const search = (query: string) => readSearch(query, (name) => known.has(name));

  it.each([
    "product.completed product.published",
    "product.completed, product.published",
    "product.completed;product.published",
    "product.completed\nproduct.published\n",
    '["product.completed", "product.published"]',
    "['product.completed', 'product.published'],",
    "`product.completed` `product.published`",
  ])("is %j", (query) => {
    const { unknown, words, isShown } = search(query);
    expect({ unknown, words }).toEqual({ unknown: [], words: [] });
    expect(isShown({ name: "product.published", text: "" })).toBe(true);
    expect(isShown({ name: "created", text: "CREATED" })).toBe(false);
  });

  it("tells what the catalogue does not have, each once", () => {
    expect(search("created, order.lost, order.lost, x").unknown).toEqual(["order.lost", "x"]);
  });

  it("keeps a name with blanks in one piece", () => {
    expect(search("Order placed, created").unknown).toEqual([]);
    expect(search("Order placed").unknown).toBeUndefined();
  });

  it("is no list without a name of the catalogue", () => {
    expect(search("order.lost, x").unknown).toBeUndefined();
    expect(search("created,").unknown).toBeUndefined();
  });
});

describe("names in a text", () => {
  it("are cut at commas, quotes, brackets, lines and blanks", () => {
    expect(namesIn(' ["a.b","c_d"],\n  e:f  g-h ')).toEqual(["a.b", "c_d", "e:f", "g-h"]);
    expect(namesIn(" , \n ")).toEqual([]);
  });

  it("may be those of object members", () => {
    expect(namesIn("constructor, __proto__, toString")).toEqual(["constructor", "__proto__", "toString"]);
  });
});

describe("marking what was found", () => {
  it("cuts at every occurrence of every word", () => {
    expect(splitAtMatches("product.completed", wordsOf("compl d."))).toEqual(["product.", "compl", "eted"]);
  });

  it("joins words that overlap", () => {
    expect(splitAtMatches("published", wordsOf("publ blish"))).toEqual(["", "publish", "ed"]);
  });

  it("marks the letters as they are written", () => {
    expect(splitAtMatches("Café Straße", wordsOf("cafe asse"))).toEqual(["", "Café", " Str", "aße"]);
    expect(splitAtMatches("Cafe\u0301s", wordsOf("cafe"))).toEqual(["", "Cafe", "\u0301s"]);
  });

  it("marks nothing where nothing is found", () => {
    expect(splitAtMatches("", wordsOf("a"))).toEqual([""]);
    expect(splitAtMatches("b", wordsOf("a"))).toEqual(["b"]);
  });

  it("loses no letter, and marks something wherever the search finds it", () => {
    fc.assert(
      fc.property(text, text, (name, query) => {
        const pieces = splitAtMatches(name, wordsOf(query));
        expect(pieces.join("")).toBe(name);
        for (const word of wordsOf(query)) {
          if (fold(name).includes(word)) expect(pieces.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it("finds a text in itself, however it is written", () => {
    fc.assert(
      fc.property(text, (name) => {
        for (const query of [name, name.toUpperCase(), name.normalize("NFD"), name.normalize("NFC")]) {
          expect(wordsOf(query).every((word) => fold(name).includes(word))).toBe(true);
        }
      }),
    );
  });
});
