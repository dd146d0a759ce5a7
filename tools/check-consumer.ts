// Installs the tarballs in a folder outside the workspace, as a partner would, type-checks programs that use every entry
// under three TypeScripts, and runs them: client, receiver and react on the oldest Node at hand, sandbox on ours.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { oldestNode } from "./oldest-node.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { skipCode } from "./run-steps.ts";
import { tarballs } from "./tarballs.ts";

const programs = join(root, "tools/consumer");
const folder = mkdtempSync(join(tmpdir(), "tacklebox-consumer-"));
try {
  process.exitCode = await check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function check(): Promise<number> {
  const unused = unusedEntries();
  if (unused.length > 0) return fail(`tools/consumer does not use ${unused.join(", ")}`);

  writeProject();
  const install = ["npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"] as const;
  const installed = await runCommand(install, { cwd: folder });
  if (isUnreachable(installed.output) && !process.env["CI"]) {
    console.log("the registry cannot be reached");
    return skipCode;
  }
  if (installed.code !== 0) return fail(installed.output);

  const oldest = await oldestNode();
  const [oldNode, ownNode] = [oldest.path, process.execPath];
  const compilers = ["typescript", "typescript-6", "typescript-7"].map((name) =>
    join(root, "spec/node_modules", name, "bin/tsc"),
  );
  const runs = [
    ...compilers.map((tsc) => [ownNode, tsc, "--project", "."] as const),
    [oldNode, "out/client-and-receiver.js"],
    [ownNode, "out/client-and-receiver.js"],
    [oldNode, "out/react.js"],
    [ownNode, "out/sandbox.js"],
    [ownNode, "out/roomle.js"],
    [ownNode, "out/smartshape.js"],
  ] as const;
  for (const run of runs) {
    const { code, output } = await runCommand(run, { cwd: folder });
    if (code !== 0) return fail(`${run.join(" ")}:\n${output}`);
  }
  console.log(
    `installs, type-checks under TypeScript 5.9, 6 and 7, and runs on Node ${oldest.version} and ${process.version}`,
  );
  return 0;
}

function writeProject(): void {
  cpSync(programs, folder, { recursive: true });
  const packed = tarballs().map((path) => [
    `@${basename(path).replace("-", "/").replace(/-\d.*/, "")}`,
    `file:${path}`,
  ]);
  const dependencies = { ...Object.fromEntries(packed), ...peers() };
  const manifest = { private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "dom", "dom.iterable"],
    module: "nodenext",
    jsx: "react-jsx",
    resolveJsonModule: true,
    outDir: "out",
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // What makes this a check of the declarations too, and of what they need besides: nothing.
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
}

/** The peers that partners bring, and their types, in the versions that the packages are tested with. */
function peers(): Readonly<Record<string, string>> {
  const places = {
    sandbox: ["msw"],
    react: ["react", "react-dom", "@types/react", "@types/react-dom"],
  };
  return Object.fromEntries(
    Object.entries(places).flatMap(([place, names]) =>
      names.map((name) => [name, readManifest(`packages/${place}/node_modules/${name}`).version]),
    ),
  );
}

/** Published entries that no program imports. */
function unusedEntries(): readonly string[] {
  const text = readdirSync(programs)
    .map((name) => readFileSync(join(programs, name), "utf8"))
    .join("\n");
  const folders = ["spec", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];
  const entries = folders
    .map((place) => readManifest(place))
    .flatMap(({ name, exports = {} }) => Object.keys(exports).map((entry) => name + entry.slice(1)));
  // Of a pattern, any one file will do.
  return entries.filter(
    (entry) => !text.includes(entry.includes("*") ? `"${entry.replace(/\*.*/, "")}` : `"${entry}"`),
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: object;
}

function readManifest(place: string): Manifest {
  return JSON.parse(readFileSync(join(root, place, "package.json"), "utf8"));
}

function isUnreachable(output: string): boolean {
  return /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT)\b/.test(output);
}

function fail(output: string): number {
  console.log(output);
  return 1;
}
