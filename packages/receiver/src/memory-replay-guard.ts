import type { ReplayGuard } from "./replay-guard.ts";

export interface MemoryReplayGuardOptions {
  /** When full, the oldest finished delivery is forgotten. @defaultValue 10_000 */
  readonly maxEntries?: number | undefined;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
}

interface Entry {
  readonly fence: string;
  readonly isDone: boolean;
  readonly content?: string | undefined;
  readonly endsAt: number;
}

/**
 * A replay guard for one process; it forgets at a restart, and other processes do not see it.
 *
 * @example
 * const receiver = createReceiver({ platform, replayGuard: createMemoryReplayGuard() });
 */
export function createMemoryReplayGuard({
  maxEntries = 10_000,
  now = Date.now,
}: MemoryReplayGuardOptions = {}): ReplayGuard {
  const entries = new Map<string, Entry>();
  let claims = 0;

  const owned = (key: string, fence: string): boolean => entries.get(key)?.fence === fence;

  function makeRoom(): void {
    if (entries.size < maxEntries) return;
    for (const [key, { isDone, endsAt }] of entries) {
      if (isDone || endsAt <= now()) return void entries.delete(key);
    }
    throw new Error(`The replay guard is full: ${maxEntries} deliveries are being handled.`);
  }

  return {
    claim({ key, leaseMs }) {
      const entry = entries.get(key);
      if (entry && entry.endsAt > now()) {
        return entry.isDone ? { state: "done", content: entry.content } : { state: "in_flight" };
      }
      entries.delete(key);
      makeRoom();
      const fence = `${++claims}`;
      entries.set(key, { fence, isDone: false, endsAt: now() + leaseMs });
      return { state: "claimed", fence };
    },
    commit({ key, fence, keepMs, content }) {
      if (!owned(key, fence)) return false;
      return entries.set(key, { fence, isDone: true, content, endsAt: now() + keepMs }).has(key);
    },
    release({ key, fence }) {
      return owned(key, fence) && entries.delete(key);
    },
  };
}
