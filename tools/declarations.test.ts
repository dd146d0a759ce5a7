import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsdown";
import ts from "typescript-5";
import { expect, it } from "vitest";
import { library } from "./library.ts";
import { root } from "./root.ts";

// A change to what partners' code is checked against is seen where it is reviewed. `vitest -u` writes it anew.
it.each(["client", "react", "receiver"])("publishes of %s the types that are on record", async (name) => {
  for (const [file, text] of await declarationsOf(join(root, "packages", name)))
    await expect(text).toMatchFileSnapshot(join(root, "packages", name, "test/declarations", `${file}.snap`));
});

/** What each entry declares, by the name of its file, without comments, and without what no entry leads to. */
async function declarationsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const outDir = mkdtempSync(join(tmpdir(), "tacklebox-declarations-"));
  try {
    const { copy: _data, hooks: _styles, ...options } = library(folder);
    await build({ ...options, config: false, outDir, dts: { oxc: true, emitDtsOnly: true } });
    const files = readdirSync(outDir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts"));
    return new Map(files.toSorted().map((file) => [file, uncommented(readFileSync(join(outDir, file), "utf8"))]));
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

function uncommented(declarations: string): string {
  const source = ts.createSourceFile("entry.d.ts", declarations, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}
