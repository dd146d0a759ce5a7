// Importing client or receiver, as published, reads no global and costs next to nothing: both may sit in code that starts often.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { withUnpacked } from "./unpacked.ts";

const mostMs = 8;
const rounds = 15;
const cheap: Readonly<Record<string, readonly string[]>> = {
  client: ["@tacklebox/client", "@tacklebox/client/vntana"],
  receiver: ["@tacklebox/receiver", "@tacklebox/receiver/vntana"],
};

process.exitCode = await withUnpacked(async (folder) => {
  const touched = await touchedGlobals(folder);
  const costs = await importCosts(folder);
  if (touched.length > 0) console.log(`read while importing:\n${touched.join("\n")}`);
  const figures = Object.entries(costs).map(([name, cost]) => `${name} ${cost.toFixed(1)} ms`);
  console.log(`no more than ${mostMs} ms and no global: ${figures.join(", ")}, ${touched.length} globals`);
  return touched.length === 0 && isCheap(costs) ? 0 : 1;
});

type Costs = Readonly<Record<string, number>>;

function isCheap(costs: Costs): boolean {
  return Object.values(costs).every((cost) => cost <= mostMs);
}

async function touchedGlobals(folder: string): Promise<readonly string[]> {
  cpSync(join(root, "tools/touched-globals.ts"), join(folder, "touched-globals.ts"));
  const { code, output } = await runCommand(
    ["node", "touched-globals.ts", ...entries("client"), ...entries("receiver")],
    { cwd: folder },
  );
  return code === 0 ? JSON.parse(output) : [output];
}

/** What a package offers to import, its package.json aside. */
function entries(name: string): readonly string[] {
  const manifest: { readonly exports: object } = JSON.parse(
    readFileSync(join(root, "packages", name, "package.json"), "utf8"),
  );
  return Object.keys(manifest.exports).map((entry) => `@tacklebox/${name}${entry.slice(1)}`);
}

/**
 * Medians over 15 fresh processes, less what importing an empty module costs. Other work on the machine only ever adds time, so
 * where that is too much more processes are started, and the fastest 15 count.
 */
async function importCosts(folder: string): Promise<Costs> {
  writeFileSync(join(folder, "nothing.mjs"), "");
  const programs = { ...cheap, empty: ["./nothing.mjs"] };
  for (const [name, modules] of Object.entries(programs)) writeFileSync(join(folder, `${name}.mjs`), program(modules));
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  let costs: Costs = {};
  for (let batch = 0; batch < 6 && (batch === 0 || !isCheap(costs)); batch++) {
    await measure(folder, times);
    const empty = median(times.get("empty"));
    costs = Object.fromEntries(Object.keys(cheap).map((name) => [name, median(times.get(name)) - empty]));
  }
  return costs;
}

/** Adds 15 times to each list, in turns, so that a slow moment of the machine hits all alike. */
async function measure(folder: string, times: ReadonlyMap<string, number[]>): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of times) {
      const { code, output } = await runCommand(["node", `${name}.mjs`], { cwd: folder });
      if (code !== 0) throw new Error(output);
      list.push(Number(output));
    }
  }
}

function program(modules: readonly string[]): string {
  const imports = modules.map((specifier) => `await import(${JSON.stringify(specifier)});`);
  return `const start = performance.now();\n${imports.join("\n")}\nconsole.log(performance.now() - start);\n`;
}

function median(values: readonly number[] = []): number {
  const fastest = values.toSorted((left, right) => left - right).slice(0, rounds);
  return fastest[Math.floor(fastest.length / 2)] ?? Number.NaN;
}
