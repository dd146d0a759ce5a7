// pnpm check               every step, two at a time
// pnpm check lint types    these steps, and what they need
import { parseArgs } from "node:util";
import { reportStep } from "./report-step.ts";
import { runCommand } from "./run-command.ts";
import { runSteps, type Step } from "./run-steps.ts";
import { steps } from "./steps.ts";

const usage = `pnpm check [step …]   checks everything, or these steps and what they need
  --list   the steps, and what each stands for
  --help   this`;

const { values, positionals } = parseArgs({
  options: { list: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  allowPositionals: true,
});

if (values.help) console.log(usage);
else if (values.list) for (const { name, holds } of steps) console.log(`${name.padEnd(14)}${holds}`);
else process.exitCode = await check(positionals);

async function check(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) {
    console.error(`There is no step "${unknown}". The steps are: ${steps.map(({ name }) => name).join(", ")}`);
    return 2;
  }
  const start = performance.now();
  const ended = await runSteps(names.length > 0 ? withNeeds(names) : steps, { run: runCommand, onEnd: reportStep });
  const failed = ended
    .filter(({ verdict }) => verdict === "failed" || verdict === "left out")
    .map(({ step }) => step.name);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  if (failed.length === 0) console.log(`\nThe check holds (${seconds} s).`);
  else console.log(`\nThe check does not hold: ${failed.join(", ")} (${seconds} s).`);
  return failed.length === 0 ? 0 : 1;
}

function withNeeds(names: readonly string[]): readonly Step[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const need of steps.find((step) => step.name === name)?.needs ?? []) want(need);
  };
  for (const name of names) want(name);
  return steps.filter(({ name }) => wanted.has(name));
}
