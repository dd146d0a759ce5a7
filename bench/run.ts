// pnpm bench           size and speed, ours and the peers' in one run
// pnpm bench --json    the same as one JSON object
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { benchCalls } from "./calls.ts";
import { benchFlood, benchTokens } from "./flood.ts";
import { benchPadding } from "./padding.ts";
import { fetchPeers } from "./peers.ts";
import { benchPicker } from "./picker.ts";
import { benchSizes } from "./sizes.ts";
import { floodTable, paddingTable, sizeTable, timeTable } from "./tables.ts";
import { benchVerify } from "./verify.ts";

const { json: isJson } = parseArgs({ options: { json: { type: "boolean", default: false } } }).values;

const peers = fetchPeers();
const sizes = await benchSizes(peers);
const calls = await benchCalls();
const verify: Record<string, Awaited<ReturnType<typeof benchVerify>>> = {};
for (const kibibytes of [1, 10, 100]) verify[`${kibibytes} KiB`] = await benchVerify(kibibytes, peers);
const tokens = await benchTokens();
const flood = await benchFlood();
const padding = await benchPadding();
const picker = await benchPicker();

if (isJson) {
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model };
  console.log(
    JSON.stringify({ machine, missing: peers.missing, sizes, calls, verify, tokens, flood, padding, picker }, null, 2),
  );
} else {
  const lines = [
    `Node ${process.version}, ${cpus().length} cores. Times are CPU time for one operation: median, then quartiles.`,
    ...(peers.missing ? [peers.missing] : []),
    "\nA program that makes one call, minified and gzipped",
    ...sizeTable(sizes.call),
    "\nA program that verifies a delivery, minified and gzipped",
    ...sizeTable(sizes.verify),
    ...Object.entries(calls).flatMap(([method, figures]) => [
      `\nOne ${method}, without the network`,
      ...timeTable(figures, "openapi-fetch"),
    ]),
    ...Object.entries(verify).flatMap(([size, figures]) => [
      `\nVerifying ${size}`,
      ...timeTable(figures, "node:crypto"),
    ]),
    "\nSmartShape: one bcrypt hash of cost 10",
    ...timeTable(tokens.hash, "@node-rs", "ms"),
    "\nSmartShape: verifying without a hash",
    ...timeTable(tokens.known, "a known"),
    "\n1,000 new tokens of cost 12 a second for 10 s, wall time",
    ...floodTable(flood),
    "\nRoomle: refusing random tokens with right and with wrong padding, wall time",
    ...paddingTable(padding),
    "\n1,000 event types in Chromium, wall time with style and layout: the first mount of a fresh page",
    ...timeTable(picker.mount, "bare", "ms"),
    "\nOne choice among them",
    ...timeTable(picker.toggle, "bare", "ms"),
  ];
  console.log(lines.join("\n"));
}
