/** What `fetch` throws while the network is down: a `TypeError`, as from a real one. */
export class NetworkDown extends TypeError {
  override readonly name = "TypeError";

  constructor() {
    super("fetch failed", { cause: new Error("the sandbox was told to take the network down") });
  }
}
