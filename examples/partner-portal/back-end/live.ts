import type { MemoryJournal } from "@tacklebox/receiver/journal";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";

/** Tells a page of every delivery as it is answered, refused ones too, until the page leaves. */
export function streamLive(c: Context, journal: MemoryJournal): Response {
  return streamSSE(c, async (stream) => {
    // Written at once, so that the page knows that nothing is missed from here on; by our clock, as the journal's times are.
    await stream.writeSSE({ event: "ready", data: new Date().toISOString() });
    await new Promise<void>((resolve) => {
      const stop = journal.subscribe((delivery) => {
        void stream.writeSSE({ event: "delivery", id: delivery.id, data: JSON.stringify(delivery) });
      });
      stream.onAbort(() => {
        stop();
        resolve();
      });
    });
  });
}
