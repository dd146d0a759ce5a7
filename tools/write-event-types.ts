// Writes the README's list of event types between its markers; with --check only says whether it is up to date.
import { join } from "node:path";
import { toTable, writeBetweenMarkers } from "./between-markers.ts";
import { platforms, titleOf } from "./platforms.ts";
import { root } from "./root.ts";

interface Row {
  readonly name: string;
  readonly category: string;
  readonly status: "classic" | "newer";
}

const catalogs = await Promise.all(platforms().toReversed().map(readCatalog));
writeBetweenMarkers({
  file: "README.md",
  name: "event-types",
  tool: "tools/write-event-types.ts",
  text: catalogs.map(toRows).map(toTable).join("\n"),
});
console.log(`README.md lists ${catalogs.map(({ title, rows }) => `${title}'s ${rows.length}`).join(", ")} event types`);

interface Catalog {
  readonly title: string;
  readonly rows: readonly Row[];
}

async function readCatalog(platform: string): Promise<Catalog> {
  const { eventCatalog }: { eventCatalog: readonly Row[] } = await import(
    join(root, "spec/generated", platform, "index.ts")
  );
  return { title: titleOf(platform), rows: eventCatalog };
}

/** One line for each category; the later names have a column where there are some. */
function toRows({ title, rows }: Catalog): readonly (readonly string[])[] {
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
  return [columns, ...lines];
}
