import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdRows, waitingRows, type HeldRows } from "./held-rows.ts";

interface Row {
  readonly id: string;
  readonly state?: string;
}

const key = "all";
const rowsOf = (...ids: string[]): readonly Row[] => ids.map((id) => ({ id }));
const ids = ({ rows }: HeldRows<Row>): string => rows.map(({ id }) => id).join("");
const nothing: HeldRows<Row> = { key, rows: [], isOpen: true };
const abc = rowsOf("a", "b", "c");
const reading = holdRows(nothing, { key, items: abc });

it("takes what is loaded first", () => {
  expect(ids(reading)).toBe("abc");
  expect(reading.isOpen).toBe(false);
});

it("is the same object where nothing has changed", () => {
  expect(holdRows(reading, { key, items: [...abc] })).toBe(reading);
  expect(holdRows(reading, { key, items: undefined })).toBe(reading);
  expect(holdRows(nothing, { key, items: [] })).toBe(nothing);
});

describe("while somebody reads", () => {
  it("lets newer rows wait", () => {
    const arrived = { key, items: [...rowsOf("y", "z"), ...abc] };
    expect(holdRows(reading, arrived)).toBe(reading);
    expect(waitingRows(reading, arrived)).toEqual({ count: 2, isMore: false });
  });

  it("lets rows of a newer look wait, and counts each once", () => {
    const arrived = { key, items: [...rowsOf("z"), ...abc], head: [...rowsOf("x", "y", "z"), ...abc.slice(0, 1)] };
    expect(holdRows(reading, arrived)).toBe(reading);
    expect(waitingRows(reading, arrived)).toEqual({ count: 3, isMore: false });
  });

  it("says that there are more where the newest look does not reach down", () => {
    const arrived = { key, items: abc, head: rowsOf("x", "y", "z") };
    expect(waitingRows(reading, arrived)).toEqual({ count: 3, isMore: true });
    const refreshed = { key, items: rowsOf("x", "y", "z") };
    expect(holdRows(reading, refreshed)).toBe(reading);
    expect(waitingRows(reading, refreshed)).toEqual({ count: 3, isMore: true });
  });

  it("changes a row in place", () => {
    const head = [{ id: "z" }, { id: "b", state: "delivered" }];
    expect(holdRows(reading, { key, items: abc, head }).rows).toEqual([{ id: "a" }, head[1], { id: "c" }]);
  });

  it("adds older rows below", () => {
    const next = holdRows(reading, { key, items: [...rowsOf("z"), ...abc, ...rowsOf("d", "e")] });
    expect(ids(next)).toBe("abcde");
  });

  it("keeps a row that no longer fits what was asked for", () => {
    expect(ids(holdRows(reading, { key, items: rowsOf("a", "c") }))).toBe("abc");
  });

  it("has nothing waiting where nothing is new", () => {
    expect(waitingRows(reading, { key, items: abc })).toEqual({ count: 0, isMore: false });
    expect(waitingRows(reading, { key, items: undefined })).toEqual({ count: 0, isMore: false });
  });
});

it("takes everything once it is open again", () => {
  const items = [...rowsOf("y", "z"), ...abc];
  const next = holdRows({ ...reading, isOpen: true }, { key, items });
  expect(ids(next)).toBe("yzabc");
  expect(waitingRows(next, { key, items }).count).toBe(0);
});

it("takes what comes into an empty list at once", () => {
  expect(ids(holdRows(nothing, { key, items: [], head: rowsOf("z") }))).toBe("z");
});

it("shows a row once that two pages have", () => {
  const items = [...abc, ...rowsOf("c", "d")];
  const next = holdRows(nothing, { key, items });
  expect(ids(next)).toBe("abcd");
  expect(ids(holdRows(next, { key, items: [...items, ...rowsOf("e", "e")] }))).toBe("abcde");
  const again = { key, items };
  expect(holdRows(holdRows(next, again), again)).toBe(holdRows(next, again));
});

it("begins anew with another list", () => {
  const other = holdRows(reading, { key: "failed", items: undefined });
  expect(other).toEqual({ key: "failed", rows: [], isOpen: true });
  expect(ids(holdRows(reading, { key: "failed", items: rowsOf("q") }))).toBe("q");
  expect(waitingRows(reading, { key: "failed", items: rowsOf("q") }).count).toBe(0);
});

it("never moves a row and never loses one, whatever arrives", () => {
  const lists = fc.uniqueArray(fc.constantFrom(...Array.from("abcdefghij")), { maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.record({ items: lists, head: lists }), { maxLength: 5 }), (arrivals) => {
      let held = reading;
      for (const { items, head } of arrivals) {
        const before = ids(held);
        held = holdRows(held, { key, items: rowsOf(...items), head: rowsOf(...head) });
        expect(ids(held).startsWith(before)).toBe(true);
        expect(new Set(ids(held)).size).toBe(held.rows.length);
      }
    }),
  );
});
