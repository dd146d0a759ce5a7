// The vectors are made by Python, so that none of our code vouches for itself; without Python there is nothing to compare.
import { platforms } from "./platforms.ts";
import { runCommand } from "./run-command.ts";
import { skipCode } from "./run-steps.ts";

/** As the scripts end where the machine lacks what they compute with. */
const missingCode = 3;

const { code: missing } = await runCommand(["python3", "--version"]);
if (missing) {
  console.log("python3 is not installed");
  process.exitCode = skipCode;
} else {
  const runs = await Promise.all(
    platforms().map(async (platform) => {
      const run = await runCommand(["python3", `spec/scripts/make-${platform}-vectors.py`, "--check"]);
      return { platform, ...run };
    }),
  );
  for (const { platform, output } of runs)
    console.log(`${platform}: ${output.trim() || "as the Python script makes them"}`);
  const failed = runs.find(({ code }) => code !== 0 && code !== missingCode);
  process.exitCode = failed?.code ?? 0;
}
