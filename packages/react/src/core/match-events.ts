/** What a search asks for: words to find, or a list of names to choose. */
export interface Search {
  readonly words: readonly string[];
  /** Where it is a list of names, those that the catalogue does not have. */
  readonly unknown?: readonly string[];
  readonly isShown: (entry: { readonly name: string; readonly text: string }) => boolean;
}

/**
 * Reads a search. It is a list where it has at least two names and they can hardly be words to look for: two of them are in the
 * catalogue, or one is and something other than a blank divides them.
 */
export function readSearch(query: string, isKnown: (name: string) => boolean): Search {
  const names = namesIn(query, isKnown);
  const unknown = names.filter((name) => !isKnown(name));
  const hits = names.length - unknown.length;
  if (names.length > 1 && hits > (/[,;"']/.test(query) ? 0 : 1)) {
    const wanted = new Set(names);
    return { words: [], unknown, isShown: ({ name }) => wanted.has(name) };
  }
  const words = wordsOf(query);
  return { words, isShown: ({ text }) => words.every((word) => text.includes(word)) };
}

/** What a person searches for: every word has to be there, in any case, with or without accents. */
export function wordsOf(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** A text as it is compared: without accents, in capitals, because only they have one form wherever they stand (σ and ς are both Σ). */
export function fold(text: string): string {
  return text
    .toUpperCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "");
}

/** Cuts a text where words are found in it: pieces with an odd index are what was found. */
export function splitAtMatches(text: string, words: readonly string[]): readonly string[] {
  const characters = Array.from(text);
  // Folding may make a character longer (ß is SS) or nothing of it, so each folded one remembers where it comes from.
  const origins: number[] = [];
  const folded = characters
    .map((character, index) => {
      const piece = fold(character);
      for (let unit = 0; unit < piece.length; unit++) origins.push(index);
      return piece;
    })
    .join("");
  const found = new Set<number>();
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      for (const origin of origins.slice(at, at + word.length)) found.add(origin);
    }
  }
  const pieces = [""];
  for (const [index, character] of characters.entries()) {
    if (found.has(index) === pieces.length % 2 > 0) pieces.push("");
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/**
 * The names in a list that somebody pasted, from a table, a JSON array or a line of code, each once. A name may have blanks in it
 * where the list is divided by something else.
 */
export function namesIn(text: string, isKnown: (name: string) => boolean = () => false): readonly string[] {
  const pieces = text.split(/[\n\r,;"'`[\]]+/).map((piece) => piece.trim());
  return [...new Set(pieces.flatMap((piece) => (isKnown(piece) ? [piece] : piece.split(/\s+/).filter(Boolean))))];
}
