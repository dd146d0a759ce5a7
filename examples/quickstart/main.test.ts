import { spawn } from "node:child_process";
import { join } from "node:path";
import { createSandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { expect, it, onTestFinished } from "vitest";

interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

function quickstart(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], {
    env: { ...process.env, ...env },
  });
  let output = "";
  let complaint = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (complaint += chunk));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output, complaint })));
}

const linesOf = ({ output }: Run) =>
  output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("does the whole job in a sandbox, and says so step by step", async () => {
  const run = await quickstart(["--json"]);
  const steps = linesOf(run).filter(({ step }) => step);
  expect(steps.map(({ step, held }) => `${held} ${step}`)).toEqual([
    "true Start sandbox and endpoint",
    "true Sign in with an access key",
    "true Choose where to work",
    "true Read the event catalogue",
    "true Create a webhook",
    "true Upload a product",
    "true Receive and verify",
    "true Refuse a forged delivery",
    "true Refuse a stale delivery",
    "true Refuse a replayed delivery",
    "true Rotate the secret",
    "true Find or create a configurator",
    "true Delete the webhook",
  ]);
  expect([run.code, run.complaint]).toEqual([0, ""]);
});

it("prints for people by default", async () => {
  const { code, output } = await quickstart([]);
  expect(output).toMatch(/✓ Receive and verify .* both signatures hold/);
  expect(output).toContain("All 13 steps held");
  expect(code).toBe(0);
});

it("only reads from a real platform, and says where it stops and why", async () => {
  const calls: string[] = [];
  const sandbox = createSandbox({ platform: vntana() });
  const fetch = (request: Request) => (
    calls.push(`${request.method} ${new URL(request.url).pathname}`),
    sandbox.fetch(request)
  );
  const server = await serve({ fetch } as typeof sandbox);
  onTestFinished(() => server.close());
  const run = await quickstart(["--json", "--base-url", server.url], { VNTANA_KEY: credentials.owner.key });
  expect(run.code).toBe(0);
  expect(linesOf(run).at(-1).note).toMatch(/stops before a webhook is created/);
  expect(calls).not.toContain("POST /v1/webhooks/");
});

it.each([
  { wrong: "key", env: { VNTANA_KEY: "wrong" }, reason: /credential was refused/ },
  {
    wrong: "organization",
    env: { VNTANA_KEY: credentials.owner.key },
    more: ["--organization", "none"],
    reason: /no organization “none”/,
  },
])("stops with code 1 and a reason at a wrong $wrong", async ({ env, reason, more = [] }) => {
  const server = await serve(createSandbox({ platform: vntana() }));
  onTestFinished(() => server.close());
  const run = await quickstart(["--json", "--base-url", server.url, ...more], env);
  expect(run.code).toBe(1);
  expect(linesOf(run).find(({ held }) => held === false).reason).toMatch(reason);
});

it.each([
  { args: ["--bogus"], complaint: /Unknown option '--bogus'/ },
  { args: ["--base-url", "https://example.com"], complaint: /Set VNTANA_KEY/ },
])("explains how it is called after $args", async ({ args, complaint }) => {
  const run = await quickstart(args, { VNTANA_KEY: "" });
  expect(run.code).toBe(2);
  expect(run.complaint).toMatch(complaint);
  expect(run.complaint).toContain("pnpm quickstart");
});

it("explains itself", async () => {
  const { code, output } = await quickstart(["--help"]);
  expect(output).toContain("--base-url");
  expect(code).toBe(0);
});
