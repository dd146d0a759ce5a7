// Lints every platform's contract; spec/redocly.yaml has the rules.
import { join } from "node:path";
import { platforms } from "./platforms.ts";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const contracts = platforms().map((platform) => `${platform}/openapi.yaml`);
const { code, output } = await runCommand(
  ["node", "node_modules/@redocly/cli/bin/cli.js", "lint", "--config", "redocly.yaml", ...contracts],
  { cwd: join(root, "spec"), env: { REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
);
if (code !== 0) console.log(output);
else console.log(`without a problem: ${contracts.join(", ")}`);
process.exitCode = code;
