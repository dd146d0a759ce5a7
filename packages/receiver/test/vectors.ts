import crazygoldfish from "@tacklebox/spec/crazygoldfish/vectors.json" with { type: "json" };
import roomle from "@tacklebox/spec/roomle/vectors.json" with { type: "json" };
import smartshape from "@tacklebox/spec/smartshape/vectors.json" with { type: "json" };
import vntana from "@tacklebox/spec/vntana/vectors.json" with { type: "json" };

/** A delivery whose proof was made by another implementation, and what must become of it. */
export interface Vector {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly now: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly result: string;
}

export interface Vectors {
  readonly accept: readonly Vector[];
  readonly refuse: readonly Vector[];
}

/** One part for each way in which a receiver was told to read. */
export const crazygoldfishVectors: readonly { readonly read: Read; readonly vectors: Vectors }[] =
  byRead(crazygoldfish);
export const roomleVectors: Vectors & { readonly apiKey: string } = { ...toVectors(roomle), apiKey: roomle.apiKey };
export const smartshapeVectors: Vectors = toVectors(smartshape);
export const vntanaVectors: Vectors = toVectors(vntana);

interface File {
  accept: (Row & { then: string })[];
  refuse: (Row & { reason: string })[];
}

interface Read {
  readonly header: string;
  readonly scheme: "equals" | "hmac-sha256-hex" | "hmac-sha256-base64";
}

interface Row {
  name: string;
  secrets: string[];
  /** Only where time decides. */
  now?: string;
  headers: string[][];
  body: { text?: string; times?: number; base64?: string }[];
}

function byRead({ accept, refuse }: typeof crazygoldfish): { read: Read; vectors: Vectors }[] {
  const keyOf = ({ read }: { read: object }): string => JSON.stringify(read);
  return [...new Set([...accept, ...refuse].map(keyOf))].map((key) => {
    const isOfKey = (row: { read: object }): boolean => keyOf(row) === key;
    const file = { accept: accept.filter(isOfKey), refuse: refuse.filter(isOfKey) };
    return { read: JSON.parse(key), vectors: toVectors(file) };
  });
}

/** Reads a platform's vectors.json. @public for the tests in the platforms' folders */
export function toVectors({ accept, refuse }: File): Vectors {
  return {
    accept: accept.map((row) => toVector(row, row.then)),
    refuse: refuse.map((row) => toVector(row, row.reason)),
  };
}

function toVector({ name, secrets, now = "2026-03-13T09:41:20.000Z", headers, body }: Row, result: string): Vector {
  const parts = body.map(({ text = "", times = 1, base64 }) =>
    base64 === undefined ? Buffer.from(text.repeat(times)) : Buffer.from(base64, "base64"),
  );
  const pairs = headers.map(([key = "", value = ""]): [string, string] => [key, value]);
  return { name, secrets, now: Date.parse(now), headers: pairs, body: new Uint8Array(Buffer.concat(parts)), result };
}
