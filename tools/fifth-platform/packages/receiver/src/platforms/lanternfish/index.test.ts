import { describe as sentences, diagnose, diagnosisPlatforms } from "@tacklebox/receiver/diagnose";
import { receiverCode } from "@tacklebox/receiver/guide";
import { lanternfish } from "@tacklebox/receiver/lanternfish";
import vectors from "@tacklebox/spec/lanternfish/vectors.json" with { type: "json" };
import { expect, it } from "vitest";
import { describePlatform } from "../../../test/platform.ts";
import { toVectors } from "../../../test/vectors.ts";

describePlatform("lanternfish", { create: lanternfish, vectors: toVectors(vectors) });

it("is diagnosed by its name", async () => {
  const platform = diagnosisPlatforms["lanternfish"]!();
  const { secret: secrets, ...given } = platform.example!;
  const diagnosis = await diagnose({ platform, secrets, ...given });
  expect(diagnosis).toMatchObject({ verdict: "failed", causes: [{ confidence: "certain" }] });
  expect(sentences(diagnosis)).not.toBe("");
});

it("is in the guide", () => {
  expect(receiverCode({ platform: "lanternfish", framework: "express", eventTypes: ["lamp.lit"] })?.code).toContain(
    "LANTERNFISH_SECRET",
  );
});
