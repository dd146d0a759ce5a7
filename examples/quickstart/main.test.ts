import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { quickstart } from "./test/quickstart.ts";

const platforms = readdirSync(join(import.meta.dirname, "platforms"));

it.each(platforms)("does the whole job for %s, hostile deliveries too, and prints it for people", async (platform) => {
  const { code, output, complaint } = await quickstart(["--platform", platform]);
  expect(output).toMatch(/✓ Receive and verify .* in [\d.]+ ms/);
  expect(output.match(/✓ Refuse .* (401|200) \w+: /g)?.length).toBeGreaterThanOrEqual(3);
  expect(output).toMatch(/All \d+ steps held/);
  expect([code, complaint]).toEqual([0, ""]);
});

it("is VNTANA's where no platform is named", async () => {
  const { lines } = await quickstart(["--json"]);
  expect(lines[0]).toEqual({ title: "Tacklebox quickstart: VNTANA in a sandbox, everything on this machine" });
});

it.each([
  { args: ["--bogus"], complaint: /Unknown option '--bogus'/ },
  {
    args: ["--platform", "atlantis"],
    complaint: /no platform “atlantis”; known: crazygoldfish, roomle, smartshape, vntana/,
  },
  { args: ["--platform", "../.."], complaint: /no platform/ },
  { args: ["--base-url", "https://example.com"], complaint: /Set VNTANA_KEY/ },
])("explains how it is called after $args", async ({ args, complaint }) => {
  const run = await quickstart(args, { VNTANA_KEY: "" });
  expect(run.code).toBe(2);
  expect(run.complaint).toMatch(complaint);
  expect(run.complaint).toContain("pnpm quickstart");
});

it("explains itself, for every platform", async () => {
  const { code, output } = await quickstart(["--help"]);
  for (const platform of platforms) expect(output).toMatch(new RegExp(`--platform ${platform} --base-url https://`));
  expect(code).toBe(0);
});
