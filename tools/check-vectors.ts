// The vectors are made by Python, so that none of our code vouches for itself; without Python there is nothing to compare.
import { skipCode } from "./run-steps.ts";
import { runCommand } from "./run-command.ts";

const { code: missing } = await runCommand(["python3", "--version"]);
if (missing) {
  console.log("python3 is not installed");
  process.exitCode = skipCode;
} else {
  const { code, output } = await runCommand(["python3", "spec/scripts/make-vntana-vectors.py", "--check"]);
  console.log(output || "as the Python script makes them");
  process.exitCode = code;
}
