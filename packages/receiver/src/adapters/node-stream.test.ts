import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { toStream } from "./node-stream.ts";

const chunks = ["a", "b", "c"].map((text) => Buffer.from(text));

describe("toStream", () => {
  it("gives every chunk, and ends", async () => {
    const source = Readable.from(chunks, { objectMode: false });
    const text = await new Response(toStream(source)).text();
    expect(text).toBe("abc");
  });

  it("asks for one chunk at a time, so that a fast sender fills no memory", async () => {
    let made = 0;
    const source = new Readable({
      highWaterMark: 1,
      read() {
        made++;
        this.push(Buffer.alloc(1_000));
      },
    });
    const reader = toStream(source).getReader();
    await reader.read();
    await new Promise((resolve) => setImmediate(resolve));
    expect([source.isPaused(), made < 10]).toEqual([true, true]);
    source.destroy();
    await expect(reader.read().then(() => reader.read())).rejects.toThrow("The sender hung up.");
  });

  it("fails when its source is destroyed, with an error or without", async () => {
    for (const cause of [undefined, new Error("reset")]) {
      const source = new Readable({ read: () => undefined });
      const reading = toStream(source).getReader().read();
      source.destroy(cause);
      await expect(reading).rejects.toThrow("The sender hung up.");
    }
  });

  it("fails at once when its source was destroyed before", async () => {
    const source = new Readable().destroy();
    await expect(toStream(source).getReader().read()).rejects.toThrow("The sender hung up.");
  });

  it("leaves its source alive when it is cancelled, for the answer needs the connection", async () => {
    const source = new Readable({ read: () => undefined });
    const reader = toStream(source).getReader();
    await reader.cancel();
    source.push("late");
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.destroyed).toBe(false);
  });
});
