import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseTimestamp } from "./timestamp.ts";

describe("parseTimestamp", () => {
  it.each([
    { text: "2022-06-21T03:34:10Z", ms: Date.UTC(2022, 5, 21, 3, 34, 10) },
    { text: "2022-06-21T03:34:10", ms: Date.UTC(2022, 5, 21, 3, 34, 10) },
    { text: "2022-06-21T03:34:10.3", ms: Date.UTC(2022, 5, 21, 3, 34, 10, 300) },
    { text: "2022-06-21T03:34:10.365139", ms: Date.UTC(2022, 5, 21, 3, 34, 10) + 365.139 },
    { text: "2022-06-21T03:34:10.000000001Z", ms: Date.UTC(2022, 5, 21, 3, 34, 10) + 1e-6 },
    { text: "2022-06-21T03:34:10+02:00", ms: Date.UTC(2022, 5, 21, 1, 34, 10) },
    { text: "2022-06-21T03:34:10.5-07:30", ms: Date.UTC(2022, 5, 21, 11, 4, 10, 500) },
    { text: "2024-02-29T23:59:59.999Z", ms: Date.UTC(2024, 1, 29, 23, 59, 59, 999) },
  ])("reads $text", ({ text, ms }) => {
    expect(parseTimestamp(text)).toBe(ms);
  });

  it.each([
    "",
    "1",
    "1655782450",
    "Jun 2022",
    "2022-06-21",
    "2022-06-21T03:34",
    "2022-06-21 03:34:10Z",
    "2022-06-21t03:34:10z",
    "2022-06-31T03:34:10Z",
    "2023-02-29T03:34:10Z",
    "2022-00-21T03:34:10Z",
    "2022-13-21T03:34:10Z",
    "2022-06-00T03:34:10Z",
    "2022-06-32T03:34:10Z",
    "2022-06-21T24:00:00Z",
    "2022-06-21T03:60:10Z",
    "2022-06-21T03:34:60Z",
    "2022-06-21T03:34:10.Z",
    "2022-06-21T03:34:10.1234567890Z",
    "2022-06-21T03:34:10,348Z",
    "2022-06-21T03:34:10+24:00",
    "2022-06-21T03:34:10+02:60",
    "2022-06-21T03:34:10+0200",
    "+1000000-06-21T03:34:10Z",
    "٢٠٢٢-٠٦-٢١T٠٣:٣٤:١٠Z",
    "2022-06-21T03:34:10Z\n",
    " 2022-06-21T03:34:10Z",
    '2022-06-21T03:34:10Z#{"event":"x',
  ])("refuses %j", (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it.each(["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"])("B19 reads the same time in %s", (TZ) => {
    const module = fileURLToPath(new URL("timestamp.ts", import.meta.url));
    const script = `import { parseTimestamp } from ${JSON.stringify(module)};
      const local = new Date("2022-06-21T03:34:10").getTime();
      console.log(parseTimestamp("2022-06-21T03:34:10"), local === parseTimestamp("2022-06-21T03:34:10"));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
    // The second word shows that the zone is in force: there, local time is another.
    expect(output.trim()).toBe(`${Date.UTC(2022, 5, 21, 3, 34, 10)} false`);
  });
});
