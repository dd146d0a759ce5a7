/** Identifiers that are the same for the same seed and the same order of calls. */
export interface Ids {
  /** The next UUID (version 4 by its looks). */
  readonly uuid: () => string;
  /** The next lower-case hex text of `length` digits. */
  readonly hex: (length: number) => string;
  /** The UUID that belongs to a name: independent of what was asked for before. */
  readonly named: (name: string) => string;
}

/** Makes ids from a seed. Test values only: they are predictable on purpose. */
export function createIds(seed: number): Ids {
  const next = createRandom(seed, "sequence");
  return {
    uuid: () => toUuid(toHex(next, 32)),
    hex: (length) => toHex(next, length),
    named: (name) => toUuid(toHex(createRandom(seed, `name ${name}`), 32)),
  };
}

// sfc32 by Chris Doty-Humphrey: small, fast, period of at least 2^32. Not for secrets.
function createRandom(seed: number, stream: string): () => number {
  let a = hash(`${seed} ${stream}`);
  let b = hash(`${stream} ${seed}`);
  let c = hash(`${seed}`);
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return result >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

// FNV-1a, 32 bits.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value ^= character.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}

function toHex(next: () => number, length: number): string {
  let text = "";
  while (text.length < length) text += next().toString(16).padStart(8, "0");
  return text.slice(0, length);
}

function toUuid(hex: string): string {
  const variant = "89ab"[Number.parseInt(hex.charAt(16), 16) % 4] ?? "8";
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
