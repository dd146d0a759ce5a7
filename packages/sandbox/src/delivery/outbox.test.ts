import { expect, it } from "vitest";

import { createOutbox, type Delivery } from "./outbox.ts";

function delivery(id: number): Delivery {
  return { id: `${id}`, webhook: "w", eventType: "thing.made", createdAt: "", state: "pending", attempts: [] };
}

it("keeps the last 10,000 deliveries and still makes the others", async () => {
  const outbox = createOutbox();
  let made = 0;
  for (let id = 1; id <= 10_001; id += 1) {
    outbox.add(delivery(id));
    outbox.enqueue("w", async () => {
      made += 1;
      outbox.update({ ...delivery(id), state: "delivered" });
    });
  }
  expect(outbox.isIdle()).toBe(false);
  await outbox.settled();
  expect([made, outbox.isIdle()]).toEqual([10_001, true]);
  expect(outbox.list()).toHaveLength(10_000);
  expect(outbox.list()[0]).toMatchObject({ id: "2", state: "delivered" });
});

it("waits also for what is enqueued while it waits", async () => {
  const outbox = createOutbox();
  const seen: string[] = [];
  outbox.enqueue("w", async () => {
    seen.push("one");
    outbox.enqueue("another", async () => {
      seen.push("two");
    });
  });
  await outbox.settled();
  expect(seen).toEqual(["one", "two"]);
});
