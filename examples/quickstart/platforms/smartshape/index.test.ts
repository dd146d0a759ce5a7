import { createSandbox } from "@tacklebox/sandbox";
import { credentials, smartshape } from "@tacklebox/sandbox/smartshape";
import { expect, it } from "vitest";
import { quickstart, standIn } from "../../test/quickstart.ts";

const { email, password } = credentials.owner;

it("does the whole job in a sandbox, and says so step by step", async () => {
  const { code, complaint, lines, steps, output } = await quickstart(["--platform", "smartshape", "--json"]);
  expect(steps).toEqual([
    "true Start sandbox and endpoint",
    "true Sign in with name and password",
    "true Read the event catalogue",
    "true Create a webhook",
    "true Upload a file",
    "true Receive and verify",
    "true Refuse a forged delivery",
    "true Refuse a costly token",
    "true Refuse a replayed delivery",
    "true Refuse an altered delivery",
    "true See what a token leaves open",
    "true Replace the secret",
    "true Delete the webhook",
  ]);
  expect(lines.find(({ step }) => step === "Create a webhook")).toMatchObject({ webhooks: { length: 2 } });
  expect(output).not.toMatch(/\$2b\$/);
  expect([code, complaint]).toEqual([0, ""]);
});

it("only reads from a real platform, and says where it stops and why", async () => {
  const { url, calls } = await standIn(createSandbox({ platform: smartshape() }));
  const run = await quickstart(["--platform", "smartshape", "--json", "--base-url", url], {
    SMARTSHAPE_USER: email,
    SMARTSHAPE_PASSWORD: password,
  });
  expect(run.code).toBe(0);
  expect(run.lines.at(-1)?.note).toMatch(/stops before a webhook is created/);
  expect(new Set(calls)).toEqual(new Set(["POST /account/login/", "GET /webhook/"]));
});

it("stops with code 1 and a reason at a wrong password", async () => {
  const { url } = await standIn(createSandbox({ platform: smartshape() }));
  const run = await quickstart(["--platform", "smartshape", "--json", "--base-url", url], {
    SMARTSHAPE_USER: email,
    SMARTSHAPE_PASSWORD: "wrong",
  });
  expect(run.code).toBe(1);
  expect(run.lines.find(({ held }) => held === false)?.reason).toMatch(/credential was refused/);
});

it("asks for both variables", async () => {
  const run = await quickstart(["--platform", "smartshape", "--base-url", "https://smartshape.io"], {
    SMARTSHAPE_USER: email,
    SMARTSHAPE_PASSWORD: "",
  });
  expect([run.code, run.complaint]).toEqual([2, expect.stringMatching(/^Set SMARTSHAPE_PASSWORD/)]);
});
