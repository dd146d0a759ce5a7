import { expect, it } from "vitest";
import { canGuide } from "./can-guide.ts";

const platform = {
  rotation: "immediate",
  signingSecret: "made-by-platform",
  canRemove: true,
  webhooks: "many",
} as const;

it("takes a platform without overlap whose webhooks have secrets of their own and can be removed", () => {
  expect(canGuide(platform, {})).toBe(true);
  expect(canGuide({ ...platform, rotation: "none", signingSecret: "optional" }, { create: true })).toBe(true);
  expect(canGuide({ ...platform, webhooks: "one-per-event-type" }, {})).toBe(false);
  expect(canGuide({ ...platform, rotation: "overlap" }, {})).toBe(false);
  expect(canGuide({ ...platform, signingSecret: "per-account" }, {})).toBe(false);
  expect(canGuide({ ...platform, canRemove: false }, {})).toBe(false);
});

it.each(["create", "edit", "delete", "rotate"])("needs the permission to %s", (permission) => {
  expect(canGuide(platform, { [permission]: false })).toBe(false);
});
