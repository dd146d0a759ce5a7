/**
 * A line for a `.env` file, quoted only where it has to be. `undefined` where shells, Node's `parseEnv` and dotenv would not read one
 * text alike: each has its own escapes, so nothing is written that needs one.
 */
export function envLine(name: string, value: string): string | undefined {
  if (/^[\w+/=.:@%,-]*$/.test(value)) return `${name}=${value}`;
  // Control characters, and halves of characters, which become another text as soon as they are written.
  if (/[\p{Cc}\p{Cs}]/u.test(value)) return undefined;
  // dotenv takes a backslash before the last quote for an escape.
  if (!/'|\\$/.test(value)) return `${name}='${value}'`;
  return /[\\"$`]/.test(value) ? undefined : `${name}="${value}"`;
}
