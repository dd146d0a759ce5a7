import { createSandbox } from "@tacklebox/sandbox";
import { access, credentials, roomle } from "@tacklebox/sandbox/roomle";
import { expect, it } from "vitest";
import { quickstart, standIn } from "../../test/quickstart.ts";

const account = {
  ROOMLE_USER: credentials.manager.email,
  ROOMLE_PASSWORD: credentials.manager.password,
  ROOMLE_TENANT: String(access.tenant),
  ROOMLE_API_KEY: access.apiKey,
  ROOMLE_SECRET: access.secret,
};

it("does the whole job in a sandbox, and says so step by step", async () => {
  const { code, complaint, lines, steps, output } = await quickstart(["--platform", "roomle", "--json"]);
  expect(steps).toEqual([
    "true Start sandbox and endpoint",
    "true Sign in with name and password",
    "true Read the event catalogue",
    "true Create a webhook",
    "true Share a configuration",
    "true Receive and verify",
    "true Refuse a forged delivery",
    "true Refuse a stale delivery",
    "true Refuse a weak cipher",
    "true Refuse what is not encrypted",
    "true Refuse a replayed delivery",
    "true See what a token leaves open",
    "true Leave the mail to Roomle",
    "true Refuse the default secret",
    "true Create no second webhook",
    "true Delete the webhook",
  ]);
  const says = Object.fromEntries(lines.map((line) => [line.step, line.says]));
  expect(says["Leave the mail to Roomle"]).toMatch(/^501 declined: .* Roomle sent “A configuration for you” itself$/);
  expect(says["Refuse the default secret"]).toMatch(/^401 bad_token: /);
  expect(output).not.toContain(access.secret);
  expect(output).not.toMatch(/0[123]-[A-Za-z\d+/]/);
  expect([code, complaint]).toEqual([0, ""]);
});

it("only reads from a real platform, and says where it stops and why", async () => {
  const { url, calls } = await standIn(createSandbox({ platform: roomle() }));
  const run = await quickstart(["--platform", "roomle", "--json", "--base-url", url], account);
  expect(run.code).toBe(0);
  expect(run.lines.at(-1)?.note).toMatch(/stops before a webhook is created/);
  expect(new Set(calls)).toEqual(new Set(["POST /v2/auth/signin", `GET /v2/tenants/${access.tenant}/`]));
});

it.each([
  { wrong: { ROOMLE_PASSWORD: "wrong" }, reason: /credential was refused/ },
  { wrong: { ROOMLE_TENANT: "hearthpine" }, reason: /known by a number/ },
])("stops with code 1 and a reason at $wrong", async ({ wrong, reason }) => {
  const { url } = await standIn(createSandbox({ platform: roomle() }));
  const run = await quickstart(["--platform", "roomle", "--json", "--base-url", url], { ...account, ...wrong });
  expect(run.code).toBe(1);
  expect(run.lines.find(({ held }) => held === false)?.reason).toMatch(reason);
});

it("asks for every variable", async () => {
  const args = ["--platform", "roomle", "--base-url", "https://api.roomle.com"];
  const run = await quickstart(args, { ...account, ROOMLE_TENANT: "", ROOMLE_SECRET: "" });
  expect([run.code, run.complaint]).toEqual([2, expect.stringMatching(/^Set ROOMLE_TENANT and ROOMLE_SECRET to/)]);
});
