import { createSandbox } from "@tacklebox/sandbox";
import { crazygoldfish, credentials } from "@tacklebox/sandbox/crazygoldfish";
import { expect, it } from "vitest";
import { quickstart, standIn } from "../../test/quickstart.ts";

const { email, password } = credentials.owner;

it("does the whole job in a sandbox, and says so step by step", async () => {
  const { code, complaint, lines, steps, output } = await quickstart(["--platform", "crazygoldfish", "--json"]);
  expect(steps).toEqual([
    "true Start sandbox and endpoint",
    "true Sign in with name and password",
    "true Read the event catalogue",
    "true Create a webhook",
    "true Process documents",
    "true Receive and verify",
    "true Refuse a forged delivery",
    "true Refuse an altered delivery",
    "true Refuse one without a proof",
    "true Refuse a replayed delivery",
    "true Find out how it is proved",
    "true See what unauthenticated means",
    "true Replace the secret",
    "true Create no second webhook",
    "true Leave the webhook",
  ]);
  expect(lines.find(({ step }) => step === "Create a webhook")).toMatchObject({ webhooks: { length: 2 } });
  expect(lines.find(({ step }) => step === "Leave the webhook")?.says).toMatch(/^2 .* deletes none$/);
  // Neither a secret nor a signature.
  expect(output).not.toMatch(/[\da-f]{64}/);
  expect([code, complaint]).toEqual([0, ""]);
});

it("only reads from a real platform, and says where it stops and why", async () => {
  const { url, calls } = await standIn(createSandbox({ platform: crazygoldfish() }));
  const run = await quickstart(["--platform", "crazygoldfish", "--json", "--base-url", url], {
    CRAZYGOLDFISH_USER: email,
    CRAZYGOLDFISH_PASSWORD: password,
  });
  expect(run.code).toBe(0);
  expect(run.lines.at(-1)?.note).toMatch(/stops before a webhook is created/);
  const reading = ["POST /token", "GET /webhooks/v1/webhook/", "GET /webhooks/v1/webhook-template/"];
  expect(new Set(calls)).toEqual(new Set(reading));
});

it("stops with code 1 and a reason at a wrong password", async () => {
  const { url } = await standIn(createSandbox({ platform: crazygoldfish() }));
  const run = await quickstart(["--platform", "crazygoldfish", "--json", "--base-url", url], {
    CRAZYGOLDFISH_USER: email,
    CRAZYGOLDFISH_PASSWORD: "wrong",
  });
  expect(run.code).toBe(1);
  expect(run.lines.find(({ held }) => held === false)?.reason).toMatch(/credential was refused/);
});
