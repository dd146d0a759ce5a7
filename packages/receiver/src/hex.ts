export function toHex(bytes: Uint8Array): string {
  return bytes.reduce((text, byte) => text + (byte + 256).toString(16).slice(1), "");
}

/** Intentionally not `Buffer.from(digits, "hex")`, which stops at junk. The caller has checked: pairs of hex digits and nothing else. */
export function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}
