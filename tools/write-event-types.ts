// Writes the README's list of event types between its markers; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { eventCatalog, type EventCatalogRow } from "@tacklebox/spec/vntana";
import { root } from "./root.ts";

const path = join(root, "README.md");
const begin = "<!-- event-types: made by tools/write-event-types.ts -->";
const end = "<!-- /event-types -->";

const readme = readFileSync(path, "utf8");
const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
if (before < 0 || after < before) throw new Error(`README.md needs the lines ${begin} and ${end}`);
const written = `${readme.slice(0, before)}${begin}\n\n${toTable(eventCatalog)}\n${readme.slice(after)}`;

if (!process.argv.includes("--check")) writeFileSync(path, written);
else if (unpadded(written) !== unpadded(readme))
  throw new Error("README.md lists other event types than the contract: run pnpm generate");
console.log(`README.md lists the contract's ${eventCatalog.length} event types`);

function toTable(rows: readonly EventCatalogRow[]): string {
  const lines = Object.entries(Object.groupBy(rows, ({ category }) => category)).map(([category, group = []]) => {
    const namesOf = (status: EventCatalogRow["status"]) =>
      group
        .filter((row) => row.status === status)
        .map(({ name }) => `\`${name}\``)
        .join(" ");
    return `| ${category} | ${namesOf("classic")} | ${namesOf("newer")} |`;
  });
  return ["| VNTANA | classic catalogue | later names |", "| --- | --- | --- |", ...lines, ""].join("\n");
}

/** Without what the formatter adds to align a table's columns. */
function unpadded(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
