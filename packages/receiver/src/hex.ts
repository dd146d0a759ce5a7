export function toHex(bytes: Uint8Array): string {
  return bytes.reduce((text, byte) => text + (byte + 256).toString(16).slice(1), "");
}

/** Intentionally not `Buffer.from(digits, "hex")`, which stops at junk. The caller has checked: pairs of hex digits and nothing else. */
export function fromHex(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    // 0 to 9 are 0x30 to 0x39; A to F and a to f are 0x41 and 0x61 on.
    bytes[i >> 1] = Number(bytes[i >> 1]) * 16 + (code & 15) + (code > 57 ? 9 : 0);
  }
  return bytes;
}
