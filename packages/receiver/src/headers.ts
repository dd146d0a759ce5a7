/** Headers in any shape a runtime hands them over: `Headers`, a record, name and value pairs, or Node's `rawHeaders`. */
export type HeadersInput =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined }
  | readonly (readonly [name: string, value: string])[]
  | readonly string[];

export type HeaderReading =
  | { readonly value: string; readonly reason?: undefined }
  | { readonly value?: undefined; readonly reason: "missing_header" | "duplicate_header" };

/** Reads a header that occurs once. `name` is lower case. Several values are refused: picking one would let a forger choose. */
export function readHeader(headers: HeadersInput, name: string): HeaderReading {
  const values = headerValues(headers, name);
  const value = typeof values[0] === "string" ? values[0] : "";
  // `Headers` and Node join repeated headers with a comma and a space, which no header read here may hold.
  if (values.length > 1 || value.includes(", ")) return { reason: "duplicate_header" };
  return value.trim() ? { value } : { reason: "missing_header" };
}

// Typed as unknown inside: JavaScript callers pass anything, and a verifier must not throw because of its input.
function headerValues(headers: unknown, name: string): unknown[] {
  const input = Object(headers);
  if (typeof input.get === "function") return [input.get(name)];
  // Name, value, name, value. Object.entries sees own members only, so a polluted Object.prototype supplies no header.
  const list: unknown[] = (Array.isArray(input) ? input : Object.entries(input)).flat();
  const values: unknown[] = [];
  for (let i = 1; i < list.length; i += 2) {
    const key = list[i - 1];
    if (typeof key === "string" && key.toLowerCase() === name) values.push(list[i]);
  }
  return values.flat();
}
