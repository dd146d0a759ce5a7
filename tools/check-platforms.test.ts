import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { platformFaults } from "./check-platforms.ts";
import { platforms } from "./platforms.ts";
import { root } from "./root.ts";

/** A copy of the platform folders, to break. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-platforms-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const places = [
    ...platforms().map((name) => `spec/${name}`),
    "spec/generated",
    ...["client", "receiver", "sandbox"].map((name) => `packages/${name}/src/platforms`),
    "examples/quickstart/platforms",
    "stories/platforms",
  ];
  for (const place of places) cpSync(join(root, place), join(folder, place), { recursive: true });
  return folder;
}

it("finds nothing wrong here", () => {
  expect(platformFaults()).toEqual([]);
});

it("finds a platform's file that one package lacks", () => {
  const folder = copy();
  rmSync(join(folder, "packages/receiver/src/platforms/vntana/answer.ts"));
  rmSync(join(folder, "spec/vntana/vectors.json"));
  expect(platformFaults(folder)).toEqual([
    "spec/vntana/vectors.json is missing",
    "packages/receiver/src/platforms/vntana/answer.ts is missing",
  ]);
});

it("finds a platform that only one package has", () => {
  const folder = copy();
  mkdirSync(join(folder, "packages/sandbox/src/platforms/atlantis"));
  expect(platformFaults(folder)).toEqual(["packages/sandbox/src/platforms/atlantis has no contract in spec/atlantis"]);
});

it("asks every package for a platform that has a contract", () => {
  const folder = copy();
  mkdirSync(join(folder, "spec/atlantis"));
  writeFileSync(join(folder, "spec/atlantis/openapi.yaml"), "");
  const faults = platformFaults(folder);
  for (const name of ["client", "receiver", "sandbox"]) {
    expect(faults).toContain(`packages/${name}/src/platforms/atlantis/index.ts is missing`);
  }
});
