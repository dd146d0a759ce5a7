/** Intentionally not `instanceof Uint8Array`, which is false for bytes made in another realm, as under Jest. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}

export interface ByteBuffer {
  /** Copies the chunk; false, and nothing copied, when it would exceed the limit. */
  append(chunk: Uint8Array): boolean;
  /** Exactly what was appended, in a buffer of its own. */
  bytes(): Uint8Array;
}

/** Collects bytes up to a limit, in one growing piece: a million chunks of one byte, kept as chunks, would take a hundred times their size. */
export function createByteBuffer(limit: number): ByteBuffer {
  let space = new Uint8Array(Math.min(limit, 16_384));
  let size = 0;
  return {
    append(chunk) {
      const needed = size + chunk.length;
      if (needed > limit) return false;
      if (needed > space.length) {
        const larger = new Uint8Array(Math.min(limit, Math.max(needed, 2 * space.length)));
        larger.set(space.subarray(0, size));
        space = larger;
      }
      space.set(chunk, size);
      size = needed;
      return true;
    },
    bytes: () => space.slice(0, size),
  };
}
