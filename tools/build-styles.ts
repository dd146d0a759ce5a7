import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "lightningcss";

export interface StyleSheet {
  readonly source: string;
  readonly published: string;
}

/**
 * Writes each style sheet as one minified file, with what it imports inside. Without browser targets Lightning CSS lowers
 * nothing: `light-dark()` and `color-mix()` have to stay, since they depend on the host's page.
 *
 * @throws where a sheet holds something Lightning CSS does not know.
 */
export function buildStyles(folder: string, sheets: readonly StyleSheet[]): void {
  for (const { source, published } of sheets) {
    const { code, warnings } = bundle({ filename: join(folder, source), minify: true });
    const [warning] = warnings;
    if (warning) throw new Error(`${warning.loc.filename}:${warning.loc.line} ${warning.message}`);
    mkdirSync(dirname(join(folder, published)), { recursive: true });
    writeFileSync(join(folder, published), code);
  }
}
