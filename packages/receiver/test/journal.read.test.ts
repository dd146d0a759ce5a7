import { describe, expect, it } from "vitest";
import { signedRequest } from "./delivery.ts";
import { journaledReceiver } from "./journal.ts";

const event = (n: number, type = "product.completed") => JSON.stringify({ event: type, n });
const forged = () => signedRequest({ secret: "guess" });
const numbers = ({ items }: { readonly items: readonly { readonly id: string }[] }) =>
  items.map(({ id }) => Number(id.split("-")[1]));

describe("a journal's log", () => {
  it("comes in pages, the newest first, which what arrives meanwhile does not move", async () => {
    const { receiver, read } = journaledReceiver();
    for (let n = 1; n <= 5; n++) await receiver.fetch(await signedRequest({ body: event(n) }));
    const first = await read("?limit=2");
    expect([numbers(first), first.total, first.nextCursor]).toEqual([[5, 4], 5, "4"]);
    await receiver.fetch(await signedRequest({ body: event(6) }));
    const second = await read(`?limit=2&cursor=${first.nextCursor}`);
    expect([numbers(second), second.nextCursor]).toEqual([[3, 2], "2"]);
    const last = await read(`?limit=2&cursor=${second.nextCursor}`);
    expect([numbers(last), last.nextCursor]).toEqual([[1], undefined]);
  });

  it("gives what is asked for, and leaves the host its own members of the query", async () => {
    const { receiver, read } = journaledReceiver();
    await receiver.fetch(await signedRequest({ body: event(1, "product.added") }));
    await receiver.fetch(await signedRequest({ body: event(2) }));
    await receiver.fetch(await forged());
    expect(numbers(await read("?eventType=product.added&tenant=7"))).toEqual([1]);
    expect(numbers(await read("?status=failed"))).toEqual([3]);
    expect(numbers(await read("?status=delivered"))).toEqual([2, 1]);
    expect(await read("?status=pending")).toEqual({ items: [], total: 0 });
  });

  it("is empty at first", async () => {
    expect(await journaledReceiver().read()).toEqual({ items: [], total: 0 });
  });

  it.each(["limit=0", "limit=201", "limit=x", "limit=", "cursor=0", "cursor=-1", "status=lost"])(
    "refuses %s",
    async (query) => {
      const response = await journaledReceiver().ask(`?${query}`);
      expect([response.status, await response.json()]).toEqual([422, { error: expect.any(String) }]);
    },
  );

  it.each(["POST", "DELETE", "HEAD", "PUT"])("is only read: %s is refused", async (method) => {
    const response = await journaledReceiver().ask("", { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET"]);
  });

  it("is kept by no cache, and is no page", async () => {
    const { headers } = await journaledReceiver().ask();
    expect(Object.fromEntries(headers)).toEqual({
      "cache-control": "no-store",
      "content-type": "application/json",
      "x-content-type-options": "nosniff",
    });
  });
});

describe("a full journal", () => {
  it("forgets the oldest requests, and a delivery with its last one", async () => {
    const { receiver, read } = journaledReceiver({ maxEntries: 3 });
    for (const n of [1, 2, 1, 3]) await receiver.fetch(await signedRequest({ body: event(n) }));
    const page = await read();
    expect([numbers(page), page.items.map(({ attempts }) => attempts.length)]).toEqual([
      [4, 2, 1],
      [1, 1, 1],
    ]);
    for (const n of [4, 5, 1]) await receiver.fetch(await signedRequest({ body: event(n) }));
    // Forgotten with its requests, the delivery begins again.
    expect(numbers(await read())).toEqual([7, 6, 5]);
  });

  it("holds no more bytes than it may", async () => {
    const { receiver, read } = journaledReceiver({ maxBytes: 100_000 });
    const large = (n: number) => JSON.stringify({ event: "product.completed", n, more: "x".repeat(40_000) });
    for (const n of [1, 2, 3]) await receiver.fetch(await signedRequest({ body: large(n) }));
    expect(numbers(await read())).toEqual([3, 2]);
  });

  it("keeps the platform's deliveries when strangers flood the endpoint", async () => {
    const { receiver, read } = journaledReceiver({ maxEntries: 10, maxBytes: 1_000_000 });
    for (let n = 1; n <= 6; n++) await receiver.fetch(await signedRequest({ body: event(n) }));
    for (let n = 1; n <= 40; n++) {
      await receiver.fetch(await signedRequest({ secret: "guess", body: n > 20 ? "x".repeat(400_000) : "{}" }));
    }
    expect(numbers(await read("?status=delivered"))).toEqual([6, 5, 4, 3, 2]);
    expect((await read("?status=failed")).total).toBe(2);
  });
});
