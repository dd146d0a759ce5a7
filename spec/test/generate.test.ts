import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, expect, it } from "vitest";

const specFolder = fileURLToPath(new URL("..", import.meta.url));
const copies: string[] = [];

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

// Each run starts Redocly and the TypeScript printer: some seconds on a busy machine.
const timeout = 60_000;

it("finds what is committed to be what the contract gives", { timeout }, () => {
  expect(generate(specFolder, "--check")).toEqual({ status: 0, complaint: "" });
});

it("names what is stale, missing or foreign, and puts it right", { timeout }, () => {
  const copy = copyOfSpec();
  appendFileSync(join(copy, "generated/vntana/event-types.ts"), "// edited by hand\n");
  rmSync(join(copy, "generated/vntana/payloads.d.ts"));
  writeFileSync(join(copy, "generated/vntana/extra.ts"), "");

  const before = generate(copy, "--check");
  expect(before.status).toBe(1);
  expect(before.complaint.match(/spec\/generated\/\S+/g)).toEqual([
    "spec/generated/vntana/event-types.ts",
    "spec/generated/vntana/extra.ts",
    "spec/generated/vntana/payloads.d.ts",
  ]);

  expect(generate(copy)).toEqual({ status: 0, complaint: "" });
  expect(generate(copy, "--check")).toEqual({ status: 0, complaint: "" });
});

it("notices a changed example and a changed schema", { timeout }, () => {
  const copy = copyOfSpec();
  const schema = join(copy, "vntana/schemas/webhook-draft.yaml");
  writeFileSync(schema, readFileSync(schema, "utf8").replace("disable:", "paused:"));
  appendFileSync(join(copy, "vntana/examples/user.added.json"), "\n");

  const { complaint } = generate(copy, "--check");
  expect(complaint.match(/spec\/generated\/\S+/g)).toEqual([
    "spec/generated/vntana/api.d.ts",
    "spec/generated/vntana/examples.ts",
    "spec/generated/vntana/openapi.json",
  ]);
});

function copyOfSpec(): string {
  const copy = mkdtempSync(join(tmpdir(), "tacklebox-spec-copy-"));
  copies.push(copy);
  cpSync(specFolder, copy, { recursive: true, filter: (path) => !path.includes("node_modules") });
  symlinkSync(join(specFolder, "node_modules"), join(copy, "node_modules"));
  return copy;
}

function generate(folder: string, ...args: readonly string[]): { status: number | null; complaint: string } {
  const run = spawnSync(process.execPath, [join(folder, "scripts/generate.ts"), ...args], { encoding: "utf8" });
  return { status: run.status, complaint: run.stderr };
}
