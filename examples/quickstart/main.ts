import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runAgainstPlatform, runInSandbox } from "./journey.ts";
import type { Quickstart } from "./platform.ts";
import { createPrinter } from "./printer.ts";

/** Every platform, by its folder. */
const names = readdirSync(join(import.meta.dirname, "platforms")).toSorted();

const outcome = await run().catch(async (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${await helpText()}`);
  return 2;
});
process.exitCode = outcome;

/** Gives back the exit code: 0 when all of it held, 1 when not; throws when it was called wrongly. */
async function run(): Promise<number> {
  const {
    help: isHelp,
    json: isJson,
    platform: name,
    ...options
  } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      json: { type: "boolean", default: false },
      platform: { type: "string", default: "vntana" },
      "base-url": { type: "string" },
      organization: { type: "string" },
    },
  }).values;
  if (isHelp) {
    process.stdout.write(await helpText());
    return 0;
  }
  if (!names.includes(name)) throw new Error(`There is no platform “${name}”; known: ${names.join(", ")}.`);

  const platform = await load(name);
  const printer = createPrinter({ isJson, write: (text) => void process.stdout.write(text) });
  const { "base-url": baseUrl, organization } = options;
  if (!baseUrl) return (await runInSandbox(platform, printer)) ? 0 : 1;
  const account = { baseUrl, organization, values: readVariables(platform) };
  return (await runAgainstPlatform(platform, account, printer)) ? 0 : 1;
}

async function load(name: string): Promise<Quickstart> {
  const file = join(import.meta.dirname, "platforms", name, "index.ts");
  const { quickstart }: { quickstart: Quickstart } = await import(pathToFileURL(file).href);
  return quickstart;
}

function readVariables({ title, variables }: Quickstart): Record<string, string> {
  const values = Object.fromEntries(variables.map((name) => [name, process.env[name] ?? ""]));
  const missing = variables.filter((name) => !values[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(" and ")} to speak to the real API of ${title}.`);
  return values;
}

async function helpText(): Promise<string> {
  const platforms = await Promise.all(names.map(load));
  const live = platforms.map(
    ({ variables, baseUrl }, index) =>
      `  ${variables.map((name) => `${name}=…`).join(" ")} pnpm quickstart --platform ${names[index]} --base-url ${baseUrl}\n`,
  );
  return `Tacklebox quickstart: the whole job, from sign-in to a verified delivery.

  pnpm quickstart                    in a sandbox on this machine; needs no account and no network
  pnpm quickstart --platform <name>  ${names.join(", ")}
  pnpm quickstart --json             one JSON object per step

On the real API, reading only, up to where deliveries need a public endpoint:

${live.join("")}
  --organization <slug>              which organization, where the account has several
`;
}
