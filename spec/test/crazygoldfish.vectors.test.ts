import { spawnSync } from "node:child_process";

import { expect, it } from "vitest";

import vectors from "@tacklebox/spec/crazygoldfish/vectors.json" with { type: "json" };

interface Row {
  readonly name: string;
  readonly read: { readonly header: string; readonly scheme: string };
  readonly secrets: readonly string[];
  readonly headers: readonly (readonly string[])[];
  readonly body: readonly { readonly text?: string; readonly times?: number; readonly base64?: string }[];
}

const accept: readonly (Row & { readonly then: string })[] = vectors.accept;
const refuse: readonly (Row & { readonly reason: string })[] = vectors.refuse;
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

it("covers every reason and every outcome of parsing", () => {
  expect([...new Set(refuse.map(({ reason }) => reason))].toSorted()).toEqual([
    "bad_signature",
    "bad_token",
    "duplicate_header",
    "malformed_header",
    "missing_header",
  ]);
  expect([...new Set(accept.map(({ then }) => then))].toSorted()).toEqual([
    "event",
    "invalid_envelope",
    "invalid_json",
    "invalid_utf8",
  ]);
});

it("covers every scheme, both ways", () => {
  const schemes = ["equals", "hmac-sha256-base64", "hmac-sha256-hex"];
  for (const rows of [accept, refuse]) {
    expect([...new Set(rows.map(({ read }) => read.scheme))].toSorted()).toEqual(schemes);
  }
});

it.skipIf(!hasOpenssl)("OpenSSL finds the same signature for every accepted delivery (needs openssl)", () => {
  const signed = accept.filter(({ read }) => read.scheme !== "equals");
  for (const row of signed) expect(matches(row), row.name).toBe(true);
});

it.skipIf(!hasOpenssl)("OpenSSL finds another signature for what is refused as badly signed (needs openssl)", () => {
  for (const row of refuse.filter(({ reason }) => reason === "bad_signature"))
    expect(matches(row), row.name).toBe(false);
});

it("has the secret itself in the header where equal texts are accepted, and something else where refused", () => {
  const isEqual = ({ read, secrets, headers }: Row) =>
    headers.some(([name, value]) => name === read.header && secrets.includes(String(value)));
  expect(accept.filter(({ read }) => read.scheme === "equals").every(isEqual)).toBe(true);
  expect(refuse.filter(({ reason }) => reason === "bad_token").some(isEqual)).toBe(false);
});

function matches({ read, secrets, headers, body }: Row): boolean {
  const parts = body.map(({ text = "", times = 1, base64 }) =>
    base64 === undefined ? Buffer.from(text.repeat(times)) : Buffer.from(base64, "base64"),
  );
  const value = headers.find(([name]) => name?.toLowerCase() === read.header.toLowerCase())?.[1] ?? "";
  return secrets.some((secret) => {
    // OpenSSL takes no empty key; no receiver does either.
    const key = `hexkey:${Buffer.from(secret).toString("hex")}`;
    const args = ["dgst", "-sha256", "-mac", "HMAC", "-macopt", key, "-binary"];
    const { stdout } = spawnSync("openssl", args, { input: Buffer.concat(parts) });
    expect(stdout).toHaveLength(32);
    return read.scheme === "hmac-sha256-hex"
      ? stdout.toString("hex") === value.toLowerCase()
      : stdout.toString("base64") === value;
  });
}
