import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";

export interface Passage {
  /** From the repository's folder. */
  readonly file: string;
  /** The line before: `<!-- <name>: made by <tool> -->`; the line after: `<!-- /<name> -->`. */
  readonly name: string;
  readonly tool: string;
  /** Markdown, as the formatter would have it or not. */
  readonly text: string;
}

/**
 * Writes a passage of a page between its markers; with `--check` on the command line only says whether it is up to date.
 *
 * @throws when the page has no such markers, or is not up to date.
 */
export function writeBetweenMarkers({ file, name, tool, text }: Passage): void {
  const path = join(root, file);
  const [begin, end] = [`<!-- ${name}: made by ${tool} -->`, `<!-- /${name} -->`];
  const page = readFileSync(path, "utf8");
  const [before, after] = [page.indexOf(begin), page.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${file} needs the lines ${begin} and ${end}`);
  const written = `${page.slice(0, before)}${begin}\n\n${text}\n${page.slice(after)}`;
  if (!process.argv.includes("--check")) writeFileSync(path, written);
  else if (unpadded(written) !== unpadded(page)) throw new Error(`${file} is not up to date: run pnpm generate`);
}

/** Rows of a table, the first its head. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** Without what the formatter adds to align a table's columns. */
function unpadded(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
