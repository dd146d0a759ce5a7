// Writes the README's list of event types between its markers; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { platforms } from "./platforms.ts";
import { root } from "./root.ts";

interface Row {
  readonly name: string;
  readonly category: string;
  readonly status: "classic" | "newer";
}

const path = join(root, "README.md");
const begin = "<!-- event-types: made by tools/write-event-types.ts -->";
const end = "<!-- /event-types -->";

const readme = readFileSync(path, "utf8");
const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
if (before < 0 || after < before) throw new Error(`README.md needs the lines ${begin} and ${end}`);
const catalogs = await Promise.all(platforms().toReversed().map(readCatalog));
const tables = catalogs.map(toTable).join("\n");
const written = `${readme.slice(0, before)}${begin}\n\n${tables}\n${readme.slice(after)}`;

if (!process.argv.includes("--check")) writeFileSync(path, written);
else if (unpadded(written) !== unpadded(readme))
  throw new Error("README.md lists other event types than the contracts: run pnpm generate");
console.log(`README.md lists ${catalogs.map(({ title, rows }) => `${title}'s ${rows.length}`).join(", ")} event types`);

interface Catalog {
  /** What the platform is called in text: the first word of its contract's title. */
  readonly title: string;
  readonly rows: readonly Row[];
}

async function readCatalog(platform: string): Promise<Catalog> {
  const folder = join(root, "spec/generated", platform);
  const { eventCatalog }: { eventCatalog: readonly Row[] } = await import(join(folder, "index.ts"));
  const contract: { info: { title: string } } = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8"));
  return { title: contract.info.title.replace(/ .*/, ""), rows: eventCatalog };
}

/** One line for each category; the later names have a column where there are some. */
function toTable({ title, rows }: Catalog): string {
  const hasNewer = rows.some(({ status }) => status === "newer");
  const columns = hasNewer ? [title, "classic catalogue", "later names"] : [title, "event types"];
  const lines = Object.entries(Object.groupBy(rows, ({ category }) => category)).map(([category, group = []]) => {
    const namesOf = (status: Row["status"]) =>
      group
        .filter((row) => row.status === status)
        .map(({ name }) => `\`${name}\``)
        .join(" ");
    return [category, namesOf("classic"), ...(hasNewer ? [namesOf("newer")] : [])];
  });
  return [columns, columns.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** Without what the formatter adds to align a table's columns. */
function unpadded(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
