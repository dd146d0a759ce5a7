import { describe, expect, it } from "vitest";
import { runSteps, skipCode, type Ended, type Step } from "./run-steps.ts";

/** Runs steps whose commands are their own names, with the exit codes given; tells what ran and how it ended. */
async function run(steps: readonly Omit<Step, "holds" | "commands">[], codes: Readonly<Record<string, number>> = {}) {
  const log: string[] = [];
  let [busy, busiest] = [0, 0];
  const ended: Ended[] = [];
  await runSteps(
    steps.map((step) => ({ ...step, holds: "", commands: [[step.name]] })),
    {
      run: async ([name]) => {
        log.push(`${name} with ${busy} beside`);
        busiest = Math.max(busiest, ++busy);
        await new Promise((resolve) => setImmediate(resolve));
        busy--;
        return { code: codes[name] ?? 0, output: `${name} says` };
      },
      onEnd: (end) => ended.push(end),
    },
  );
  return { log, busiest, verdicts: Object.fromEntries(ended.map(({ step, verdict }) => [step.name, verdict])) };
}

describe("runSteps", () => {
  it("runs two at a time", async () => {
    const { busiest, verdicts } = await run([{ name: "a" }, { name: "b" }, { name: "c" }, { name: "d" }]);
    expect(busiest).toBe(2);
    expect(verdicts).toEqual({ a: "passed", b: "passed", c: "passed", d: "passed" });
  });

  it("waits for what a step needs", async () => {
    const { log } = await run([{ name: "late", needs: ["early"] }, { name: "early" }]);
    expect(log).toEqual(["early with 0 beside", "late with 0 beside"]);
  });

  it("leaves out what needs a step that failed, and all behind it", async () => {
    const steps = [{ name: "a" }, { name: "b", needs: ["a"] }, { name: "c", needs: ["b"] }, { name: "d" }];
    const { verdicts } = await run(steps, { a: 1 });
    expect(verdicts).toEqual({ a: "failed", b: "left out", c: "left out", d: "passed" });
  });

  it("calls a step skipped that could not look", async () => {
    const { verdicts } = await run([{ name: "a" }], { a: skipCode });
    expect(verdicts).toEqual({ a: "skipped" });
  });

  it("runs what measures time last, with nothing beside it", async () => {
    const { log } = await run([
      { name: "alone", isAlone: true },
      { name: "a" },
      { name: "b" },
      { name: "alone too", isAlone: true },
    ]);
    expect(log.slice(-2)).toEqual(["alone with 0 beside", "alone too with 0 beside"]);
  });

  it("refuses steps that wait for each other", async () => {
    const steps = [
      { name: "a", needs: ["b"] },
      { name: "b", needs: ["a"] },
    ];
    await expect(run(steps)).rejects.toThrow("These steps wait for each other: a, b");
  });
});
