// bcrypt's own base64: another alphabet than everybody's, and no padding.
const alphabet = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** The bytes of a salt (22 characters, 16 bytes) or a hash (31 characters, 23 bytes). The caller has checked the alphabet. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  for (let i = 0, bits = 0; i < text.length; i++) {
    bits = ((bits << 6) | alphabet.indexOf(text.charAt(i))) & 0x3fff;
    // The first character of four completes no byte; each of the others completes one.
    const place = i % 4;
    if (place > 0) bytes[Math.floor((i * 6) / 8)] = bits >> (6 - 2 * place);
  }
  return bytes;
}

export function toText(bytes: Uint8Array): string {
  let text = "";
  for (let bit = 0; bit < bytes.length * 8; bit += 6) {
    const pair = (Number(bytes[bit >> 3]) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += alphabet.charAt((pair >> (10 - (bit % 8))) & 63);
  }
  return text;
}
