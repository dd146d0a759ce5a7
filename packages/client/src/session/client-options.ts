import type { SessionEvent } from "./session.ts";
import type { TokenStore } from "./token-store.ts";
import type { World } from "./world.ts";

/** What the client of every platform takes beside its credential and base URL. */
export interface ClientOptions extends Partial<World> {
  /** Where tokens live. @defaultValue this process's memory */
  readonly store?: TokenStore | undefined;
  /** Milliseconds for one attempt, its body included. @defaultValue 30_000 */
  readonly timeoutMs?: number;
  /** Milliseconds for a whole call, its retries and waits included. @defaultValue 120_000 */
  readonly totalTimeoutMs?: number;
  /** @defaultValue 2 */
  readonly retries?: number;
  /** Told when tokens come and go; never given one. */
  readonly onEvent?: (event: SessionEvent) => void;
}
