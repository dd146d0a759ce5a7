import type { Delivery } from "@tacklebox/client";
import { expect, it } from "vitest";
import { deliveryHistories } from "./delivery-histories.ts";

const delivery = (id: string, webhookId: string): Delivery => ({
  id,
  webhookId,
  eventType: "order.placed",
  status: "delivered",
  createdAt: "2026-11-22T10:00:00Z",
  attempts: [],
});

it("gives each webhook its own, in the order of the log, and says whether that is all", () => {
  const of = deliveryHistories({
    deliveries: [delivery("3", "a"), delivery("2", "b"), delivery("1", "a")],
    isWhole: false,
  });
  expect(of("a").deliveries.map(({ id }) => id)).toEqual(["3", "1"]);
  expect(of("b")).toMatchObject({ isWhole: false, deliveries: [{ id: "2" }] });
  expect(of("constructor")).toEqual({ deliveries: [], isWhole: false });
});
