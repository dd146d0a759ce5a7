import { expect, it } from "vitest";
import type { JournalDelivery } from "@tacklebox/receiver/journal";
import { signedRequest } from "./delivery.ts";
import { journaledReceiver } from "./journal.ts";

const event = (n: number) => signedRequest({ body: JSON.stringify({ event: "product.completed", n }) });
const numberOf = ({ id }: JournalDelivery) => Number(id.split("-")[1]);

/** A listener that can be waited for, and that waits for whoever lets it go on. */
function listener() {
  const told: JournalDelivery[] = [];
  let awaited: { readonly count: number; readonly resolve: () => void } | undefined;
  let gate = Promise.resolve();
  return {
    told,
    listen(delivery: JournalDelivery) {
      told.push(delivery);
      if (awaited && told.length >= awaited.count) awaited.resolve();
      return gate;
    },
    hold() {
      let release = (): void => undefined;
      gate = new Promise((resolve) => void (release = resolve));
      return () => release();
    },
    async until(count: number) {
      if (told.length < count) await new Promise<void>((resolve) => void (awaited = { count, resolve }));
    },
  };
}

it("subscribers are told of each request in order, from when they came, with the delivery as it is", async () => {
  const { receiver, journal } = journaledReceiver();
  await receiver.fetch(await event(1));
  const one = listener();
  journal.subscribe(one.listen);
  const release = one.hold();
  await receiver.fetch(await event(2));
  await one.until(1);
  for (const n of [3, 2]) await receiver.fetch(await event(n));
  release();
  await one.until(3);
  expect(one.told.map((delivery) => [numberOf(delivery), delivery.attempts.length])).toEqual([
    [2, 1],
    [3, 1],
    [2, 2],
  ]);
});

it("a subscriber is told when the answer has long been given", async () => {
  const { receiver, journal } = journaledReceiver();
  const one = listener();
  journal.subscribe(one.listen);
  await receiver.fetch(await event(1));
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
  expect(one.told).toEqual([]);
  await one.until(1);
});

it("a slow subscriber holds up nobody, and misses what was forgotten meanwhile", async () => {
  const { receiver, journal } = journaledReceiver({ maxEntries: 3 });
  const [slow, quick] = [listener(), listener()];
  journal.subscribe(slow.listen);
  journal.subscribe(quick.listen);
  const release = slow.hold();
  for (let n = 1; n <= 9; n++) {
    await receiver.fetch(await event(n));
    await quick.until(n);
  }
  expect(slow.told.map(numberOf)).toEqual([1]);
  release();
  await slow.until(4);
  expect(slow.told.map(numberOf)).toEqual([1, 7, 8, 9]);
  expect(quick.told.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it("a subscriber that throws or rejects is told no more, and onError is told why", async () => {
  for (const fail of [() => Promise.reject(new Error("closed")), () => JSON.parse("{")]) {
    const failures: unknown[] = [];
    let report: () => void = () => undefined;
    const reported = new Promise<void>((resolve) => void (report = resolve));
    const onError = (error: unknown) => {
      failures.push(error);
      report();
    };
    const { receiver, journal } = journaledReceiver({}, { onError });
    let calls = 0;
    journal.subscribe(() => {
      calls++;
      return fail();
    });
    await receiver.fetch(await event(1));
    await reported;
    const other = listener();
    journal.subscribe(other.listen);
    await receiver.fetch(await event(2));
    await other.until(1);
    expect([calls, failures]).toEqual([1, [expect.any(Error)]]);
  }
});

it("who has unsubscribed is told no more, even of what was under way", async () => {
  const { receiver, journal } = journaledReceiver();
  const [gone, stays] = [listener(), listener()];
  const end = journal.subscribe(gone.listen);
  journal.subscribe(stays.listen);
  await receiver.fetch(await event(1));
  end();
  await stays.until(1);
  expect(gone.told).toEqual([]);
});
