// Names of event types come from a platform's catalogue, so they may hold anything. Whatever is not printable ASCII is escaped:
// line breaks would end a string, and characters that change the direction of writing would let code look like other code.

/** A text as a JavaScript string. */
export function toJavaScript(text: string): string {
  return JSON.stringify(text).replaceAll(/[^ -~]/g, (unit) => `\\u${toHex(unit.charCodeAt(0), 4)}`);
}

/** A text as a Python string, whose \u stands for a whole character, where JavaScript's stands for half of some. */
export function toPython(text: string): string {
  return JSON.stringify(text).replaceAll(/[^ -~]/gu, (character) => `\\U${toHex(Number(character.codePointAt(0)), 8)}`);
}

function toHex(code: number, length: number): string {
  return code.toString(16).padStart(length, "0");
}
