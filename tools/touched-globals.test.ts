import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

/** The names of the globals that importing a module with this text reads. */
async function touchedBy(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-globals-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "module.mjs"), text);
  const { output } = await runCommand(["node", join(root, "tools/touched-globals.ts"), join(folder, "module.mjs")]);
  const touched: readonly string[] = JSON.parse(output);
  return touched.map((line) => line.split(" ")[0] ?? "");
}

it.each([
  ["fetch", "export const f = fetch;"],
  ["process", "export const isDebug = process.env.DEBUG;"],
  ["document", `export const isBrowser = typeof document !== "undefined";`],
  ["crypto", "export const { subtle } = globalThis.crypto;"],
  ["TextEncoder", "const encoder = new TextEncoder(); export const encode = (text) => encoder.encode(text);"],
  ["Headers", "export class Mine extends Headers {}"],
])("sees that a module reads %s", async (name, text) => {
  expect(await touchedBy(text)).toEqual([name]);
});

it("sees nothing where globals are only used later, and where the language is", async () => {
  const text = `import "node:fs"; export const load = () => fetch("https://example.com");
    export class Mine extends Error {} export const map = new Map([[Symbol.iterator, JSON.stringify(Object.keys({}))]]);`;
  expect(await touchedBy(text)).toEqual([]);
});
