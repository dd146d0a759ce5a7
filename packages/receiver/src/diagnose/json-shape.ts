export interface JsonShape {
  /** How deep arrays and objects are nested. */
  readonly depth: number;
  /** How many lines it takes when every member and item has its own, about. */
  readonly parts: number;
  /** Ends within a text, an array or an object. */
  readonly isCutOff: boolean;
}

/** What can be told of JSON without parsing it, in one pass. */
export function shapeOf(text: string): JsonShape {
  let level = 0;
  let depth = 0;
  let parts = 0;
  let isInText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "\\") i++;
    else if (character === '"') isInText = !isInText;
    if (isInText || !"[]{},".includes(character)) continue;
    parts++;
    if ("[{".includes(character)) depth = Math.max(depth, ++level);
    else if (character !== ",") level--;
  }
  return { depth, parts, isCutOff: isInText || level > 0 };
}

/** `undefined` where it is no JSON, which has no such value. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
