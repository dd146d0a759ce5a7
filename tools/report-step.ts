import { styleText } from "node:util";
import type { Ended } from "./run-steps.ts";

/** Prints one line for a step that ended, and what it printed itself when it failed. */
export function reportStep({ step, verdict, output, seconds }: Ended): void {
  const [mark, color] = marks[verdict];
  const time = verdict === "left out" ? "" : `${seconds.toFixed(1)} s`;
  console.log(
    `${styleText(color, mark)} ${step.name.padEnd(14)}${time.padStart(7)}   ${remark({ step, verdict, output })}`,
  );
  if (verdict === "failed") console.log(output.trimEnd().replaceAll(/^/gm, "    "));
}

const marks = {
  passed: ["✓", "green"],
  failed: ["✗", "red"],
  skipped: ["-", "yellow"],
  "left out": ["✗", "red"],
} as const satisfies Record<Ended["verdict"], readonly [string, Parameters<typeof styleText>[0]]>;

function remark({ step, verdict, output }: Pick<Ended, "step" | "verdict" | "output">): string {
  const lastLine = output.trimEnd().split("\n").at(-1) ?? "";
  if (verdict === "skipped") return `skipped: ${lastLine}`;
  if (verdict === "left out") return `not run: ${lastLine}`;
  if (verdict === "failed") return `does not hold: ${step.holds}`;
  const isOurTool = step.commands.at(-1)?.[1]?.startsWith("tools/");
  return isOurTool && lastLine ? lastLine : step.holds;
}
