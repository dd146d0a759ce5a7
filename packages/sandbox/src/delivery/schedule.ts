import type { Clock } from "../clock.ts";
import { createAgenda } from "./agenda.ts";
import type { Outbox } from "./outbox.ts";

export interface ScheduleOptions {
  readonly clock: Clock;
  /** Where what is run at its time is under way. */
  readonly outbox: Outbox;
}

/** Does things at their time by the sandbox's clock: when it is moved there, and by itself where it runs. */
export interface Schedule {
  readonly add: (at: number, run: () => void) => void;
  /** Resolves once nothing is under way that is due by now. */
  readonly settled: () => Promise<void>;
  /**
   * Moves the clock ahead, and stops on the way wherever something is due, until that has ended. Moves begun earlier come first.
   * Where nothing is under way or due, the clock has moved when the call returns.
   *
   * @throws {RangeError} at once, for a move the clock does not make.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** Runs all of it now, and nothing by itself any more. */
  readonly stop: () => void;
}

// A longer one would fire at once.
const LONGEST_TIMER_MS = 2_147_483_647;
const PAUSE_MS = 1_000;

export function createSchedule({ clock, outbox }: ScheduleOptions): Schedule {
  const agenda = createAgenda();
  let moves = 0;
  let lastMove = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const isDue = (): boolean => (agenda.next() ?? Number.POSITIVE_INFINITY) <= clock.now();

  function runDue(pauseMs = 0): void {
    for (const run of agenda.takeDue(clock.now())) run();
    arm(pauseMs);
  }

  function arm(pauseMs = 0): void {
    clearTimeout(timer);
    const next = agenda.next();
    if (next === undefined || isStopped) return;
    const setAt = clock.now();
    // A clock that stands still is looked at again without haste.
    const ring = (): void => runDue(clock.now() === setAt ? PAUSE_MS : 0);
    timer = setTimeout(ring, Math.min(Math.max(next - setAt, pauseMs), LONGEST_TIMER_MS));
    // In a browser it is a number. Node may end while something waits.
    if (typeof timer === "object") timer.unref();
  }

  async function settled(): Promise<void> {
    while (isDue() || !outbox.isIdle()) {
      runDue();
      await outbox.settled();
    }
  }

  async function move(ms: number): Promise<void> {
    let leftMs = ms;
    for (;;) {
      if (isDue() || !outbox.isIdle()) await settled();
      if (isStopped) return;
      const next = agenda.next();
      if (next === undefined || next - clock.now() > leftMs) break;
      const stepMs = Math.max(next - clock.now(), 0);
      clock.advance(stepMs);
      leftMs -= stepMs;
    }
    clock.advance(leftMs);
    arm();
  }

  return {
    add(at, run) {
      agenda.add(at, run);
      arm();
    },
    settled,
    advance(ms) {
      clock.check(ms);
      moves += 1;
      const begun = moves === 1 ? move(ms) : lastMove.catch(() => undefined).then(() => move(ms));
      lastMove = begun.finally(() => {
        moves -= 1;
      });
      return lastMove;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      for (const run of agenda.takeDue(Number.POSITIVE_INFINITY)) run();
    },
  };
}
