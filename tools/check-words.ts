// Words that no file may hold: a mocked module, and the places of the machine somebody worked on.
import { readFileSync } from "node:fs";
import { homedir, hostname } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./root.ts";
import { trackedFiles } from "./tracked-files.ts";

interface Rule {
  readonly found: string;
  readonly pattern: RegExp;
  readonly files: RegExp;
}

/** Where a text breaks a rule, one sentence each. */
export function wordFaults(file: string, text: string, rules: readonly Rule[]): readonly string[] {
  return rules
    .filter(({ files }) => files.test(file))
    .flatMap(({ found, pattern }) => {
      const lines = text.split("\n");
      const at = lines.findIndex((line) => pattern.test(line));
      return at < 0 ? [] : [`${file}:${at + 1} ${found}`];
    });
}

/** The rules for a machine with these places, each ending in a slash, and of these names. */
export function wordRules({
  places,
  names,
}: {
  readonly places: readonly string[];
  readonly names: readonly string[];
}): readonly Rule[] {
  const machine = [...places.map(escape), ...names.map((name) => `${escape(name)}\\b`)];
  return [
    {
      found: "mocks a module; hand the world in instead",
      pattern: /\b(?:vi|jest)\s*\.\s*(?:mock|doMock|unstable_mockModule)\s*\(/,
      files: /\.[cm]?[jt]sx?$/,
    },
    {
      found: "names a folder of somebody's home",
      pattern: /(?<![\w.])\/(?:home|Users)\/[a-z][\w.-]*\//,
      files: /(?:)/,
    },
    {
      found: "names an address instead of the registry",
      pattern: /\b(?:tarball|resolved): *['"]?https?:/,
      files: /^pnpm-lock\.yaml$/,
    },
    ...machine.map((word) => ({
      found: "names this machine",
      pattern: new RegExp(`(?<![\\w.-])${word}`),
      files: /(?:)/,
    })),
  ];
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

if (import.meta.main) {
  // Folders that every machine has are in innocent texts too.
  const everywhere = [
    "/",
    "/app",
    "/home",
    "/mnt",
    "/opt",
    "/repo",
    "/src",
    "/srv",
    "/tmp",
    "/usr",
    "/var",
    "/workspace",
  ];
  const places = [root, dirname(root), homedir()]
    .filter((place) => !everywhere.includes(place))
    .map((place) => `${place}/`);
  const names = [hostname()].filter((name) => name.length > 5 && name !== "localhost");
  const rules = wordRules({ places, names });
  const files = await trackedFiles();
  const faults = files.flatMap((file) => wordFaults(file, readFileSync(join(root, file), "utf8"), rules));
  console.log(faults.length > 0 ? faults.join("\n") : `${files.length} files mock no module and name no machine`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
