import { diagnose, vntana } from "@tacklebox/receiver/diagnose";
import { sign } from "@tacklebox/receiver/vntana";
import { expect, it } from "vitest";
import { diagnosePasted } from "./diagnose-pasted.ts";

const secret = "a-secret-for-tests";
const timestamp = "2026-01-02T03:04:05.000Z";
const receivedAt = new Date(timestamp);

async function pasted(signedBody: string, body: string) {
  const headers = await sign({ secret, timestamp, body: signedBody });
  return diagnosePasted(diagnose, { platform: vntana(), headers, body, secrets: secret, receivedAt });
}

it("takes a body as it is where that fits", async () => {
  const { diagnosis, isReadAsCrlf } = await pasted('{\n"a": 1}\n', '{\n"a": 1}\n');
  expect([diagnosis.verdict, isReadAsCrlf]).toEqual(["verified", false]);
});

it("reads line breaks as CRLF where the signature says so", async () => {
  const { diagnosis, isReadAsCrlf } = await pasted('{\r\n"a": 1}\r\n', '{\n"a": 1}\n');
  expect([diagnosis.verdict, isReadAsCrlf]).toEqual(["verified", true]);
});

it("finds what else is wrong", async () => {
  const headers = await sign({ secret, timestamp, body: '{\r\n"a": 1}' });
  const late = new Date(receivedAt.getTime() + 3_700_000);
  const input = { platform: vntana(), headers, body: '{\n"a": 1}', secrets: secret, receivedAt: late };
  const { diagnosis, isReadAsCrlf } = await diagnosePasted(diagnose, input);
  expect(isReadAsCrlf).toBe(true);
  expect(diagnosis).toMatchObject({ verdict: "failed", causes: [{ cause: "stale" }] });
});

it("leaves other causes as they are", async () => {
  const { diagnosis, isReadAsCrlf } = await pasted('{"a":1}', '{\n  "a": 1\n}');
  expect(isReadAsCrlf).toBe(false);
  expect(diagnosis).toMatchObject({ verdict: "failed", causes: [{ cause: "body_reencoded" }] });
});
