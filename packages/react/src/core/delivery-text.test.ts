import type { Delivery } from "@tacklebox/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLength, durationText, matchesDelivery, sizeText } from "./delivery-text.ts";

describe("byteLength", () => {
  it("is what UTF-8 takes, halves of pairs included", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "Å", "ソ", "💡", "\ud83d", "\udca1") }), (text) => {
        expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
      }),
    );
    for (const text of ["Å", "ソ", "💡", "\ud83d", "\udca1", "\udca1\ud83d", "a\ud83dz", "💡\udca1"]) {
      expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});

it.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1_000, "1 kB"],
  [12_340, "12.3 kB"],
  [262_144, "262 kB"],
  [10_500_000, "10.5 MB"],
])("writes %d bytes as %s", (bytes, text) => {
  expect(sizeText(bytes, "en")).toBe(text);
});

it.each([
  [0, "0 ms"],
  [41.4, "41.4 ms"],
  [999, "999 ms"],
  [1_000, "1 sec"],
  [-2_500, "2.5 sec"],
  [60_000, "1 minute"],
  [300_000, "5 minutes"],
  [3_600_000, "1 hour"],
  [172_800_000, "2 days"],
])("writes %d ms as %s", (ms, text) => {
  expect(durationText(ms, "en")).toBe(text);
});

it("writes in the page's language", () => {
  expect(durationText(90_000, "de")).toBe("1,5 Minuten");
});

const delivery: Delivery = {
  id: "delivery-7",
  webhookId: "w-1",
  eventType: "product.completed",
  status: "failed",
  createdAt: "2026-01-02T03:04:05Z",
  cause: "Not sent",
  attempts: [
    {
      at: "2026-01-02T03:04:05Z",
      status: 502,
      cause: "bad gateway",
      request: { url: "https://erp.example/in", headers: { "x-proof": "secret" }, body: '{"uuid":"Lounge-1"}' },
      response: { headers: {}, body: "upstream is down" },
    },
    { at: "2026-01-02T03:04:05Z" },
  ],
};

it.each([
  "",
  "  ",
  "completed",
  "DELIVERY-7",
  "w-1",
  "502",
  "gateway",
  "erp.example",
  "lounge-1",
  "upstream not",
  "  502 erp ",
])("finds a delivery by %j", (search) => {
  expect(matchesDelivery(delivery, search)).toBe(true);
  expect(matchesDelivery(delivery, search)).toBe(true);
});

it.each(["published", "502 published", "x-proof", "secret"])("does not find it by %j", (search) => {
  expect(matchesDelivery(delivery, search)).toBe(false);
});

it("searches the beginning of a long body", () => {
  const body = `first${" ".repeat(70_000)}last`;
  const long: Delivery = { ...delivery, attempts: [{ at: "", request: { url: "", headers: {}, body } }] };
  expect([matchesDelivery(long, "first"), matchesDelivery(long, "last")]).toEqual([true, false]);
});
