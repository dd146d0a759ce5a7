import type { Delivery } from "@tacklebox/client";
import { expect, it } from "vitest";
import { webhookStatus } from "./webhook-status.ts";

const at = "2026-11-22T10:00:00Z";

function delivery(status: Delivery["status"], answers: readonly (number | undefined)[]): Delivery {
  const attempts = answers.map((answer) => ({ at, ...(answer !== undefined && { status: answer }) }));
  return { id: "d", webhookId: "w", eventType: "order.placed", status, createdAt: at, attempts };
}

const failed = (answer?: number): Delivery => delivery("failed", [answer]);
const delivered: Delivery = delivery("delivered", [200]);
const on = { active: true };

it("is active where nobody keeps a log", () => {
  expect(webhookStatus(on)).toEqual({ kind: "active" });
});

it("is paused whatever was delivered before, and tells where more than one failed last", () => {
  const paused = (deliveries: readonly Delivery[]) => webhookStatus({ active: false }, { deliveries, isWhole: true });
  expect(webhookStatus({ active: false })).toEqual({ kind: "paused" });
  expect(paused([])).toEqual({ kind: "paused" });
  expect(paused([delivered, failed(500)])).toEqual({ kind: "paused" });
  expect(paused([failed(500), delivered])).toEqual({ kind: "paused" });
  expect(paused([failed(500), failed(), delivered])).toEqual({ kind: "paused", failedInARow: 2 });
});

it("is turned off only where the platform says so, and only while it is off", () => {
  const turnedOff = { by: "platform", at, reason: "Too many failures", lastStatus: 502 } as const;
  expect(webhookStatus({ active: false, turnedOff }, { deliveries: [failed(500)], isWhole: true })).toEqual({
    kind: "turned-off",
    at,
    reason: "Too many failures",
    lastStatus: 502,
  });
  expect(webhookStatus({ active: true, turnedOff })).toEqual({ kind: "active" });
});

it("is unknown where the platform does not say whether it is on", () => {
  expect(webhookStatus({} as { active: boolean })).toEqual({ kind: "unknown" });
});

it("waits for its first delivery only where the log goes back to the beginning", () => {
  expect(webhookStatus(on, { deliveries: [], isWhole: true })).toEqual({ kind: "waiting" });
  expect(webhookStatus(on, { deliveries: [], isWhole: false })).toEqual({ kind: "active" });
});

it("is active once the last delivery arrived", () => {
  expect(webhookStatus(on, { deliveries: [delivered, failed(500)], isWhole: true })).toEqual({ kind: "active" });
});

it("is failing since the last one that arrived, with the last answer", () => {
  const deliveries = [failed(502), failed(), failed(500), delivered, failed(500)];
  expect(webhookStatus(on, { deliveries, isWhole: true })).toEqual({
    kind: "failing",
    inARow: 3,
    isAtLeast: false,
    lastAnswer: 502,
  });
});

it("is not failing where its endpoint leaves events to the platform", () => {
  const declined = delivery("declined", [501]);
  const of = (...deliveries: readonly Delivery[]) => webhookStatus(on, { deliveries, isWhole: true });
  expect(of(declined, declined)).toEqual({ kind: "active" });
  expect(of(declined, failed(500))).toEqual({ kind: "active" });
  expect(of(failed(500), declined, failed(500))).toMatchObject({ kind: "failing", inARow: 1 });
});

it("has no last answer where none came", () => {
  expect(webhookStatus(on, { deliveries: [failed()], isWhole: true })).toEqual({
    kind: "failing",
    inARow: 1,
    isAtLeast: false,
  });
});

it("may be failing for longer than the log goes back", () => {
  expect(webhookStatus(on, { deliveries: [failed(500)], isWhole: false })).toMatchObject({
    inARow: 1,
    isAtLeast: true,
  });
});

it("counts a delivery that is being tried again, by its last attempt", () => {
  const retried = delivery("pending", [500, 503]);
  expect(webhookStatus(on, { deliveries: [retried, delivered], isWhole: true })).toMatchObject({
    inARow: 1,
    lastAnswer: 503,
  });
});

it("does not count what was never sent", () => {
  const deliveries = [delivery("pending", []), delivery("failed", []), delivered];
  expect(webhookStatus(on, { deliveries, isWhole: true })).toEqual({ kind: "active" });
});
