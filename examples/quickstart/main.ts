import { parseArgs } from "node:util";
import { runAgainstPlatform, runInSandbox } from "./journey.ts";
import { createPrinter } from "./printer.ts";

const help = `Tacklebox quickstart: the whole job on VNTANA, from sign-in to a verified delivery.

  pnpm quickstart                    in a sandbox on this machine; needs no account and no network
  pnpm quickstart --json             one JSON object per step
  VNTANA_KEY=… pnpm quickstart --base-url https://api-platform.vntana.com
                                     on the real API, reading only, up to where deliveries need a public endpoint

  --organization <slug>              which organization, where the key sees several
`;

const outcome = await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  return 2;
});
process.exitCode = outcome;

/** Gives back the exit code: 0 when all of it held, 1 when not; throws when it was called wrongly. */
async function run(): Promise<number> {
  const {
    help: isHelp,
    json: isJson,
    ...options
  } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      json: { type: "boolean", default: false },
      "base-url": { type: "string" },
      organization: { type: "string" },
    },
  }).values;
  if (isHelp) {
    process.stdout.write(help);
    return 0;
  }

  const printer = createPrinter({ isJson, write: (text) => void process.stdout.write(text) });
  const { "base-url": baseUrl, organization } = options;
  if (!baseUrl) return (await runInSandbox(printer)) ? 0 : 1;
  const key = process.env["VNTANA_KEY"];
  if (!key) throw new Error("Set VNTANA_KEY to your VNTANA authentication key to speak to the real API.");
  return (await runAgainstPlatform({ baseUrl, key, organization }, printer)) ? 0 : 1;
}
