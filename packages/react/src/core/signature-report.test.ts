import { expect, it } from "vitest";
import { signatureReport } from "./signature-report.ts";

const facts = {
  platform: { name: "vntana" },
  diagnosis: { verdict: "not_checked", reasons: ["no_secret"], search: { hashes: 0, isComplete: true } },
  description: "Not checked: the secret is missing.",
  headers: { "x-timestamp": "2026", "x-proof": "value-of-proof" },
  body: "{}",
  secrets: 0,
} as const;

it("says what was found and how much there was", () => {
  expect(signatureReport(facts)).toBe(
    [
      "Delivery check",
      "platform: vntana",
      "verdict: not_checked",
      "Not checked: the secret is missing.",
      "headers: x-timestamp, x-proof",
      "body: 2 bytes",
      "secrets: 0",
      "tried: 0",
    ].join("\n"),
  );
});

it("says nothing of a body that proves nothing", () => {
  const platform = { name: "smartshape", coversBody: false };
  expect(signatureReport({ ...facts, platform, body: "" })).not.toContain("body");
});

it("has no value of a header, however they were pasted", () => {
  const headers = `POST /in HTTP/1.1\nX-A: value-1\r\n< X-B: value-2\n  "X-C": "value-3",\nvalue-4\n: value-5\nX-A: value-6\n${"v".repeat(65)}: x`;
  const report = signatureReport({ ...facts, headers });
  expect(report).toContain("headers: X-A, X-B, X-C\n");
  expect(report).not.toContain("value-");
  expect(report).not.toContain("vvv");
});

it("says where there were none, and where ideas were left", () => {
  const report = signatureReport({
    ...facts,
    headers: "",
    diagnosis: { ...facts.diagnosis, search: { hashes: 2_000, isComplete: false } },
  });
  expect(report).toContain("headers: none\n");
  expect(report).toContain("tried: 2000, not every idea");
});
