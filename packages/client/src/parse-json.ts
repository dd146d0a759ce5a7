/** The value of a JSON text, `undefined` where it is none. */
// Intentionally without the cause: V8's SyntaxError quotes the text, and the text may hold a secret.
export function parseJson(body: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
