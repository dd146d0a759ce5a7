import { spawnSync } from "node:child_process";

import { expect, it } from "vitest";

import vectors from "@tacklebox/spec/vntana/vectors.json" with { type: "json" };

interface Part {
  readonly text?: string;
  readonly times?: number;
  readonly base64?: string;
}

interface Vector {
  readonly name: string;
  readonly secrets: readonly string[];
  readonly headers: readonly (readonly string[])[];
  readonly body: readonly Part[];
}

const accept: readonly (Vector & { readonly then: string })[] = vectors.accept;
const refuse: readonly (Vector & { readonly reason: string })[] = vectors.refuse;
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

it("covers every reason and every outcome of parsing", () => {
  expect([...new Set(refuse.map(({ reason }) => reason))].toSorted()).toEqual([
    "bad_signature",
    "duplicate_header",
    "future",
    "malformed_header",
    "missing_header",
    "stale",
  ]);
  expect([...new Set(accept.map(({ then }) => then))].toSorted()).toEqual([
    "event",
    "invalid_envelope",
    "invalid_json",
    "invalid_utf8",
  ]);
});

it("holds one body of exactly 1 MiB that is JSON, and one of no bytes", () => {
  const sizes = new Map(accept.map((vector) => [vector.name, bodyOf(vector)]));
  expect(sizes.get("empty body")).toHaveLength(0);
  const large = sizes.get("exactly 1 MiB");
  expect(large).toHaveLength(1_048_576);
  expect(JSON.parse(new TextDecoder().decode(large))).toMatchObject({ event: "product.added" });
});

it.skipIf(!hasOpenssl)("OpenSSL finds the same signature for every accepted delivery (needs openssl)", () => {
  for (const vector of accept) expect(matches(vector), vector.name).toBe(true);
});

it.skipIf(!hasOpenssl)("OpenSSL finds the signature of what is refused for its time good (needs openssl)", () => {
  const timely = refuse.filter(({ reason }) => reason === "stale" || reason === "future");
  for (const vector of timely) expect(matches(vector), vector.name).toBe(true);
});

it.skipIf(!hasOpenssl)(
  "OpenSSL finds every other signature for what is refused as badly signed (needs openssl)",
  () => {
    const forged = refuse.filter(({ reason }) => reason === "bad_signature");
    for (const vector of forged) expect(matches(vector), vector.name).toBe(false);
  },
);

function matches(vector: Vector): boolean {
  const header = (name: string) => vector.headers.find(([key]) => key?.toLowerCase() === name)?.[1] ?? "";
  const message = Buffer.concat([Buffer.from(`${header("x-timestamp")}#`), bodyOf(vector)]);
  return vector.secrets.some((secret) => {
    const key = `hexkey:${Buffer.from(secret).toString("hex")}`;
    const run = spawnSync("openssl", ["dgst", "-sha256", "-mac", "HMAC", "-macopt", key, "-binary"], {
      input: message,
    });
    expect(run.stdout).toHaveLength(32);
    return run.stdout.toString("hex") === header("x-vntana-signature").toLowerCase();
  });
}

function bodyOf(vector: Vector): Buffer {
  return Buffer.concat(
    vector.body.map(({ text = "", times = 1, base64 }) =>
      base64 === undefined ? Buffer.from(text.repeat(times)) : Buffer.from(base64, "base64"),
    ),
  );
}
