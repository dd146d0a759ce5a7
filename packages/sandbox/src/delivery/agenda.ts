/** What waits for its time, in order of time; what was added first goes first among equals. */
export interface Agenda {
  readonly add: (at: number, run: () => void) => void;
  /** The time of the earliest. */
  readonly next: () => number | undefined;
  /** Removes what is due at this time, the earliest first. */
  readonly takeDue: (now: number) => readonly (() => void)[];
}

export function createAgenda(): Agenda {
  const entries: { readonly at: number; readonly run: () => void }[] = [];
  return {
    add(at, run) {
      // From the end, where the new one mostly belongs.
      const place = entries.findLastIndex((entry) => entry.at <= at) + 1;
      entries.splice(place, 0, { at, run });
    },
    next: () => entries[0]?.at,
    takeDue(now) {
      const rest = entries.findIndex((entry) => entry.at > now);
      return entries.splice(0, rest === -1 ? entries.length : rest).map(({ run }) => run);
    },
  };
}
