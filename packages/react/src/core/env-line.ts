/** A line for a `.env` file that shells and dotenv read alike, quoted only where it has to be. */
export function envLine(name: string, value: string): string {
  if (/^[\w+/=.:@%,-]*$/.test(value)) return `${name}=${value}`;
  if (!/['\n\r]/.test(value)) return `${name}='${value}'`;
  return `${name}="${value
    .replaceAll(/[\\"$`]/g, "\\$&")
    .replaceAll("\r", "\\r")
    .replaceAll("\n", "\\n")}"`;
}
