/** Where indenting stops helping, and a few bytes could become many megabytes. */
const deepest = 64;
const longest = 1_000_000;

/**
 * The same JSON with line breaks and indentation. Nothing of it is parsed into values: numbers beyond a double, escapes and repeated
 * members stay as they were written. `undefined` for what is no JSON, nested too deeply or too long when indented.
 */
export function prettyJson(text: string): string | undefined {
  if (!isJson(text)) return undefined;
  const pieces: string[] = [];
  let depth = 0;
  let length = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    if (token === "{" || token === "[") {
      const close = skipSpace(text, at);
      if (text[close] === "}" || text[close] === "]") {
        put(token + text[close]);
        at = close + 1;
        continue;
      }
      depth++;
      put(token + lineBreak(depth));
    } else if (token === "}" || token === "]") {
      depth--;
      put(lineBreak(depth) + token);
    } else if (token === ",") put(token + lineBreak(depth));
    else if (token === ":") put(": ");
    else if (!isSpace(token)) put(token);
    if (depth > deepest || length > longest) return undefined;
  }
  return pieces.join("");
}

/** Only objects and arrays have anything to indent. The parsed value is thrown away. */
function isJson(text: string): boolean {
  if (!/^[ \t\r\n]*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tokenEnd(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === '"') return stringEnd(text, start);
  let end = start + 1;
  if (isMark(first) || isSpace(first)) return end;
  for (let next = text[end]; next !== undefined && !isMark(next) && !isSpace(next); next = text[end]) end++;
  return end;
}

function stringEnd(text: string, start: number): number {
  let end = start + 1;
  // It is known to be JSON, so the quote is there.
  while (text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  return end + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charAt(at))) at++;
  return at;
}

function isMark(character: string): boolean {
  return "{}[],:".includes(character);
}

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function lineBreak(depth: number): string {
  return `\n${"  ".repeat(depth)}`;
}
