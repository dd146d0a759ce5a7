/** A `fetch` over a function that answers requests. As a real one it rejects as soon as its signal aborts, whatever is under way. */
export function toFetch(
  answer: (request: Request) => Response | Promise<Response>,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  // Node passes an abort on to the signal of a Request only while somebody holds that Request.
  const open = new Set<object>();
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const call = { input, request };
    open.add(call);
    let stop = (): void => undefined;
    const aborted = new Promise<never>((_, reject) => {
      // The reason is the caller's own value, given back as it is.
      stop = () => reject(signal.reason);
      signal.addEventListener("abort", stop);
    });
    try {
      return await Promise.race([answer(request), aborted]);
    } finally {
      signal.removeEventListener("abort", stop);
      open.delete(call);
    }
  };
}
