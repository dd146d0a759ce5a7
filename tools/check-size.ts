// What programs ship, held to the limits in .size-limit.mjs.
import { runCommand } from "./run-command.ts";

interface Measured {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

const { code, output } = await runCommand(["size-limit", "--json"]);
const json = output.slice(output.indexOf("["), output.lastIndexOf("]") + 1);
if (json === "") throw new Error(output);
// size-limit's own format; a member that is not there shows as NaN and fails below.
const measured = JSON.parse(json) as readonly Measured[];
const tooBig = measured.filter(({ size, sizeLimit }) => !(size <= sizeLimit));
for (const { name, size, sizeLimit } of tooBig) console.log(`${name}: ${size} bytes, ${size - sizeLimit} too many`);
console.log(
  measured.map(({ name, size }) => `${name.replace(/ \(.*/, "")} ${(size / 1_000).toFixed(2)} kB`).join("; "),
);
process.exitCode = code === 0 && tooBig.length === 0 ? 0 : 1;
