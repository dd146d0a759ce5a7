import type { Attempt, Delivery } from "@tacklebox/client";
import { expect, it } from "vitest";
import { deliveryOutcome, isAccepted } from "./delivery-outcome.ts";

const at = "2026-11-22T10:00:00Z";
const of = (status: Delivery["status"], ...attempts: Omit<Attempt, "at">[]) =>
  deliveryOutcome({ status, attempts: attempts.map((attempt) => ({ at, ...attempt })) });

it("goes by the last attempt", () => {
  expect(of("delivered", { status: 500, durationMs: 9 }, { status: 200, durationMs: 41 })).toEqual({
    kind: "arrived",
    answer: 200,
    durationMs: 41,
  });
  expect(of("failed", { status: 502 })).toEqual({ kind: "refused", answer: 502 });
  expect(of("pending", { status: 502 })).toEqual({ kind: "refused", answer: 502 });
});

it("tells what was left to the platform from what was refused, whatever the log keeps", () => {
  expect(of("declined", { status: 501, durationMs: 3 })).toEqual({ kind: "declined" });
  expect(of("declined")).toEqual({ kind: "declined" });
});

it("takes what an endpoint left to the platform for accepted, as what it took", () => {
  const statuses = ["pending", "delivered", "declined", "failed"] as const;
  expect(statuses.filter((status) => isAccepted({ status }))).toEqual(["delivered", "declined"]);
});

it("tells no answer from nothing sent", () => {
  expect(of("failed", { cause: "no route" })).toEqual({ kind: "unanswered" });
  expect(of("pending", {})).toEqual({ kind: "unanswered" });
  expect(of("failed")).toEqual({ kind: "not-sent" });
  expect(of("pending")).toEqual({ kind: "under-way" });
});

it("believes a log that keeps no answers", () => {
  expect(of("delivered")).toEqual({ kind: "arrived-quietly" });
});
