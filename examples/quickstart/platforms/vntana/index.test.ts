import { createSandbox } from "@tacklebox/sandbox";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import { expect, it } from "vitest";
import { quickstart, standIn } from "../../test/quickstart.ts";

it("does the whole job in a sandbox, and says so step by step", async () => {
  const { code, complaint, steps } = await quickstart(["--json"]);
  expect(steps).toEqual([
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
  expect([code, complaint]).toEqual([0, ""]);
});

it("only reads from a real platform, and says where it stops and why", async () => {
  const { url, calls } = await standIn(createSandbox({ platform: vntana() }));
  const run = await quickstart(["--json", "--base-url", url], { VNTANA_KEY: credentials.owner.key });
  expect(run.code).toBe(0);
  expect(run.lines.at(-1)?.note).toMatch(/stops before a webhook is created/);
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
  const { url } = await standIn(createSandbox({ platform: vntana() }));
  const run = await quickstart(["--json", "--base-url", url, ...more], env);
  expect(run.code).toBe(1);
  expect(run.lines.find(({ held }) => held === false)?.reason).toMatch(reason);
});
