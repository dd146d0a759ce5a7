import { fromHex, toHex } from "../hex.ts";
import { fromBase64, toBase64 } from "../base64.ts";
import type { CauseDetail } from "./cause.ts";
import type { GivenSecret } from "./platform.ts";
import type { Key, Variant } from "./search.ts";

/** A secret as it was given, then without what was copied along with it, then in other encodings. */
export function secretVariants({ place, value }: GivenSecret): readonly Variant<Key>[] {
  const older: readonly CauseDetail[] = place > 1 ? [{ cause: "old_secret", secret: place }] : [];
  const variants: Variant<Key>[] = [{ value: { key: value, place }, weight: 0, undone: older }];
  const add = (key: string | Uint8Array, undone: readonly CauseDetail[]): void => {
    variants.push({ value: { key, place }, weight: undone.length, undone: [...undone, ...older] });
  };
  let clean = value;
  const peeled: CauseDetail[] = [];
  for (const { peel, detail } of peels(place)) {
    const inner = peel(clean);
    if (inner === clean || !inner) continue;
    clean = inner;
    // White space around the quotes and within them is one finding.
    if (!peeled.some(({ cause }) => cause === detail.cause)) peeled.push(detail);
    add(clean, [...peeled]);
  }
  for (const [key, detail] of encodings(clean, place)) add(key, [...peeled, detail]);
  return variants;
}

interface Peel {
  readonly peel: (text: string) => string;
  readonly detail: CauseDetail;
}

// In the order in which a line of an .env file is peeled.
function peels(secret: number): readonly Peel[] {
  const space: Peel = { peel: (text) => text.trim(), detail: { cause: "secret_white_space", secret } };
  const peel = (pattern: RegExp, detail: CauseDetail): Peel => ({
    peel: (text) => text.replace(pattern, "$2"),
    detail,
  });
  return [
    space,
    // Intentionally not the padding of base64.
    peel(/^((?:export\s+)?[a-z_]\w*\s*[=:](?!=)\s*)([^]*)$/i, { cause: "secret_prefix", secret, prefix: "assignment" }),
    peel(/^(["'`])([^]*)\1;?$/, { cause: "secret_quotes", secret }),
    space,
    peel(/^(whsec_|v\d+,|sha256=|bearer\s+)([^]*)$/i, { cause: "secret_prefix", secret, prefix: "scheme" }),
  ];
}

function* encodings(text: string, secret: number): Generator<readonly [string | Uint8Array, CauseDetail]> {
  const bytes = new TextEncoder().encode(text);
  const forms = [
    ["hex", /^([\da-f]{2})+$/i.test(text) ? fromHex(text) : undefined, toHex(bytes)],
    ["base64", fromBase64(text), toBase64(bytes)],
  ] as const;
  for (const [encoding, decoded, encoded] of forms) {
    // Longer ones than a block of SHA-256 would be hashed first; no platform makes such.
    if (decoded?.length && decoded.length <= 64) {
      yield [decoded, { cause: "secret_encoding", secret, encoding, signedWith: "decoded" }];
    }
    yield [encoded, { cause: "secret_encoding", secret, encoding, signedWith: "encoded" }];
  }
}
