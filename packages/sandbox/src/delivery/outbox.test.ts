import { expect, it } from "vitest";

import { createOutbox, type Delivery } from "./outbox.ts";

function delivery(id: number): Delivery {
  return { id: `${id}`, webhook: "w", eventType: "thing.made", createdAt: "", state: "pending", attempts: [] };
}

it("keeps the last 10,000 deliveries and still makes the others", async () => {
  const outbox = createOutbox();
  let made = 0;
  for (let id = 1; id <= 10_001; id += 1) {
    outbox.add(delivery(id), async () => {
      made += 1;
      outbox.update(`${id}`, { state: "delivered" });
    });
  }
  await outbox.settled();
  expect(made).toBe(10_001);
  expect(outbox.list()).toHaveLength(10_000);
  expect(outbox.list()[0]).toMatchObject({ id: "2", state: "delivered" });
});

it("waits also for what is added while it waits", async () => {
  const outbox = createOutbox();
  const seen: string[] = [];
  outbox.add(delivery(1), async () => {
    seen.push("one");
    outbox.add({ ...delivery(2), webhook: "another" }, async () => {
      seen.push("two");
    });
  });
  await outbox.settled();
  expect(seen).toEqual(["one", "two"]);
});
