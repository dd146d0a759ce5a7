import { crazygoldfish, vntana, type DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { sign } from "@tacklebox/receiver/vntana";
import { expect, it, vi } from "vitest";
import { allCapabilities } from "./all-capabilities.ts";
import { checkSignature, exampleOf, type SignatureQuestion } from "./check-signature.ts";

const secret = "a-secret-for-tests";
const timestamp = "2026-01-02T03:04:05.000Z";
const { signal } = new AbortController();
const api = { platform: vntana().name, capabilities: allCapabilities };

async function ask(question: Partial<SignatureQuestion>, signedBody = "{}") {
  const headers = { ...(await sign({ secret, timestamp, body: signedBody })) };
  const whole = { headers, body: signedBody, secrets: () => [secret], receivedAt: Date.parse(timestamp), ...question };
  return checkSignature(whole, { api, signal });
}

it("diagnoses with the platform of that name, and reports without secrets", async () => {
  const result = await ask({});
  expect(result).toMatchObject({ kind: "diagnosis", diagnosis: { verdict: "verified" }, isReadAsCrlf: false });
  expect(JSON.stringify(result)).not.toContain(secret);
  expect(result).toHaveProperty("report", expect.stringContaining("secrets: 1"));
});

it("reads a body that went through a text field with CRLF where the signature says so", async () => {
  const pasted = { body: '{\n"a":1}', isPasted: true };
  expect(await ask(pasted, '{\r\n"a":1}')).toMatchObject({ diagnosis: { verdict: "verified" }, isReadAsCrlf: true });
});

it("takes an empty field for no body, and an empty body in a log for one that arrived empty", async () => {
  expect(await ask({ body: "", isPasted: true })).toMatchObject({ diagnosis: { reasons: ["no_body"] } });
  expect(await ask({ body: "" })).toMatchObject({ diagnosis: { causes: [{ cause: "body_empty" }, {}] } });
});

it("takes a platform that it is given before one of that name", async () => {
  const platform: DiagnosisPlatform = {
    name: "own",
    headerNames: [],
    examine: async () => ({ findings: [{ cause: "wrong_secret", confidence: "possible" }], isComplete: true }),
  };
  const question = { headers: "x: 1", body: "{}", secrets: async () => [secret] };
  const result = await checkSignature(question, { platform, api, signal });
  expect(result).toMatchObject({ diagnosis: { verdict: "failed" }, report: expect.stringContaining("platform: own") });
  expect([exampleOf({ platform, api }), exampleOf({ api })]).toEqual([undefined, vntana().example]);
});

it("asks for no body where the port says that deliveries carry a token, though the platform could sign them", async () => {
  const question = { headers: `x-webhook-signature: ${secret}`, body: "", isPasted: true, secrets: () => [secret] };
  const told = { ...api, platform: crazygoldfish().name };
  const bearer = { ...told, capabilities: { ...allCapabilities, proof: "bearer" } } as const;
  expect(await checkSignature(question, { api: bearer, signal })).toMatchObject({ diagnosis: { verdict: "verified" } });
  expect(await checkSignature(question, { api: told, signal })).toMatchObject({ diagnosis: { verdict: "failed" } });
});

it("knows no platform where there is no port", async () => {
  const question = { headers: "", body: "", secrets: () => [secret] };
  expect(await checkSignature(question, { api: undefined, signal })).toEqual({ kind: "unknown_platform" });
});

it.each(["constructor", "__proto__", "unheard-of"])(
  "knows no platform called %s, and asks for no secret",
  async (unknown) => {
    const secrets = vi.fn<() => readonly string[]>(() => [secret]);
    const result = await checkSignature(
      { headers: "", body: "", secrets },
      { api: { ...api, platform: unknown }, signal },
    );
    expect(result).toEqual({ kind: "unknown_platform" });
    expect(secrets).not.toHaveBeenCalled();
    expect(exampleOf({ api: { ...api, platform: unknown } })).toBeUndefined();
  },
);
