/** What is used of a node:stream Readable. */
export interface NodeStream {
  readonly destroyed?: boolean | undefined;
  on(event: string, listener: (chunk: Uint8Array) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** Intentionally not Readable.toWeb: cancelling that destroys the socket, and a refused delivery would get no answer. */
export function toStream(source: NodeStream): ReadableStream<Uint8Array> {
  let isOpen = true;
  const finish = (end: () => void) => () => {
    if (isOpen) end();
    isOpen = false;
  };
  return new ReadableStream({
    start(controller) {
      const fail = finish(() => controller.error(new Error("The sender hung up.")));
      if (source.destroyed) return fail();
      source.on("data", (chunk: Uint8Array) => {
        if (!isOpen) return;
        controller.enqueue(chunk);
        source.pause();
      });
      source.on(
        "end",
        finish(() => controller.close()),
      );
      // Without a listener for it an error would end the process.
      source.on("error", fail);
      source.on("close", fail);
    },
    pull() {
      source.resume();
    },
    cancel() {
      isOpen = false;
    },
  });
}
