import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./root.ts";
import { trackedFiles } from "./tracked-files.ts";

const name = "lanternfish";
const fixture = join(root, "tools/fifth-platform");
const added = readdirSync(fixture, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(fixture.length + 1));
const page = readFileSync(join(root, "docs/add-a-platform.md"), "utf8").replaceAll("<platform>", name);

// What `pnpm generate` writes.
const generated = [
  "README.md",
  "docs/platforms.md",
  "packages/client/package.json",
  "packages/receiver/package.json",
  "packages/receiver/src/diagnose/platforms.ts",
  "packages/receiver/src/guide/platforms.ts",
  "packages/sandbox/package.json",
  "spec/package.json",
];

describe("a platform that does not exist, added by docs/add-a-platform.md", { timeout: 300_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), "tacklebox-fifth-platform-"));
  let before: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await copyRepository(copy);
    cpSync(fixture, copy, { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it("has the files that the page tells of, and no others", () => {
    const told = filesOf(page);
    const isTold = (file: string) => told.some((path) => (path.endsWith("/") ? file.startsWith(path) : file === path));
    expect(added.filter((file) => !isTold(file))).toEqual([]);
    expect(told.filter((path) => !existsSync(join(fixture, path)))).toEqual([]);
  });

  it("adds files that carry its name, and overwrites none", () => {
    expect(added.filter((file) => !new RegExp(`[/-]${name}[/-]`).test(file))).toEqual([]);
    expect(added.filter((file) => before.has(file))).toEqual([]);
  });

  it.each(commandsOf(page))("then holds: %s", (command) => {
    expect(run(command, copy)).toBe("");
  });

  it.each(["packages/receiver", "packages/client", "packages/sandbox", "examples/quickstart", "stories"])(
    "then type-checks: %s",
    (project) => {
      expect(run(`tsc -p ${project}`, copy)).toBe("");
    },
  );

  it.each(["oxlint", "depcruise --config .dependency-cruiser.mjs"])("then breaks no rule: %s", (command) => {
    // No rule is about what stories import, and they import all of it.
    const isRuled = (file: string) => /\.tsx?$/.test(file) && !(command !== "oxlint" && file.startsWith("stories/"));
    const folders = new Set(added.filter(isRuled).map(dirname));
    expect(run([command, ...folders].join(" "), copy)).toBe("");
  });

  it("then has changed no other file than those that are generated", () => {
    const changed = [...before].filter(([file, text]) => readFileSync(join(copy, file), "utf8") !== text);
    expect(changed.map(([file]) => file).toSorted()).toEqual(generated);
  });
});

/** A copy of the repository to work in, over the same installed packages. Gives back what it holds. */
async function copyRepository(copy: string): Promise<ReadonlyMap<string, string>> {
  const files = (await trackedFiles()).filter((file) => !/^tools\/fifth-platform\/|\.png$/.test(file));
  const texts = files.map((file): [string, string] => [file, readFileSync(join(root, file), "utf8")]);
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkInstalled(copy);
  const manifests = files.filter((file) => file.endsWith("/package.json")).map(dirname);
  for (const place of manifests.map((folder) => `${folder}/node_modules`).filter((at) => existsSync(join(root, at)))) {
    // Links among the packages are relative, so that the copies find each other.
    cpSync(join(root, place), join(copy, place), { recursive: true, verbatimSymlinks: true });
  }
  return new Map(texts);
}

/** The root's packages, but without caches: a run of its own keeps its own. The workspace's own packages are linked to the copies. */
function linkInstalled(copy: string): void {
  const [from, to] = [join(root, "node_modules"), join(copy, "node_modules")];
  mkdirSync(to);
  const names = readdirSync(from).filter((entry) => !entry.startsWith(".") || entry === ".bin" || entry === ".pnpm");
  for (const entry of names) {
    if (entry === "@tacklebox") cpSync(join(from, entry), join(to, entry), { recursive: true, verbatimSymlinks: true });
    else symlinkSync(join(from, entry), join(to, entry));
  }
}

/** The paths in the first columns of the page's tables; bare names are below the folder that the section begins with. */
function filesOf(text: string): readonly string[] {
  return text.split(/^## /m).flatMap((section) => {
    const folder = /^`(packages\/.*\/)`/m.exec(section)?.[1] ?? "";
    return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, path = ""]) => folder + path);
  });
}

/** Every command of the page once, but for the whole check and the whole test, of which this is a part. */
function commandsOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = ""]) => block.trim().split("\n"));
  return [...new Set(blocks.slice(0, -1).flat())];
}

/** Runs a command without pnpm, which would install first. Gives back what it complains of. */
function run(command: string, cwd: string): string {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const plain = command
    .replace(/^npx -y pnpm@12 exec /, "")
    .replace(/^npx -y pnpm@12 (\S+)/, (_, script: string) => scripts[script] ?? script);
  const bin = join(root, "node_modules/.bin");
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env["PATH"]}` };
  const { status, stdout, stderr } = spawnSync(plain, { shell: true, cwd, env, encoding: "utf8" });
  return status === 0 ? "" : `${stdout}${stderr}`;
}
