import { performance } from "node:perf_hooks";
import type { Run } from "./run-command.ts";

export interface Step {
  readonly name: string;
  /** What is so when the step passes. */
  readonly holds: string;
  /** Run one after the other, until one fails. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Names of steps that come first. */
  readonly needs?: readonly string[];
  /** For steps that measure time: nothing runs beside them. */
  readonly isAlone?: boolean;
}

export type Verdict = "passed" | "failed" | "skipped" | "left out";

export interface Ended {
  readonly step: Step;
  readonly verdict: Verdict;
  readonly output: string;
  readonly seconds: number;
}

export interface RunStepsOptions {
  readonly run: (command: readonly [string, ...string[]]) => Promise<Run>;
  /** Told about each step when it ends. */
  readonly onEnd: (ended: Ended) => void;
  /** How many at a time. */
  readonly width?: number;
}

/** The exit code of a command that could not look and says so; the step is then skipped, with the reason as its output. */
export const skipCode = 77;

/** Runs steps side by side as far as their needs allow. A step whose need failed is left out. */
export async function runSteps(
  steps: readonly Step[],
  { run, onEnd, width = 2 }: RunStepsOptions,
): Promise<readonly Ended[]> {
  const ended = new Map<string, Ended>();
  const running = new Map<string, Promise<void>>();
  const waiting = new Set(steps);

  function end(result: Ended): void {
    running.delete(result.step.name);
    ended.set(result.step.name, result);
    onEnd(result);
  }

  function start(step: Step): void {
    waiting.delete(step);
    const lost = step.needs?.find((need) => ["failed", "left out"].includes(ended.get(need)?.verdict ?? ""));
    if (lost) end({ step, verdict: "left out", output: `needs ${lost}`, seconds: 0 });
    else running.set(step.name, runStep(step, run).then(end));
  }

  while (waiting.size + running.size > 0) {
    const next = [...waiting].find((step) => isReady(step));
    if (next) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These steps wait for each other: ${[...waiting].map(({ name }) => name).join(", ")}`);
  }
  return [...ended.values()];

  function isReady(step: Step): boolean {
    if (step.needs?.some((need) => !ended.has(need))) return false;
    // Those that run alone come last, so that nothing waits for them.
    if (step.isAlone) return running.size === 0 && [...waiting].every(({ isAlone }) => isAlone);
    return running.size < width;
  }
}

async function runStep(step: Step, run: RunStepsOptions["run"]): Promise<Ended> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1_000;
  const outputs: string[] = [];
  for (const command of step.commands) {
    const { code, output } = await run(command);
    outputs.push(output);
    if (code === skipCode) return { step, verdict: "skipped", output, seconds: seconds() };
    if (code !== 0) return { step, verdict: "failed", output: outputs.join(""), seconds: seconds() };
  }
  return { step, verdict: "passed", output: outputs.join(""), seconds: seconds() };
}
