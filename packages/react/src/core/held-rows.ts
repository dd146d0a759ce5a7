/** A list that somebody reads: what was loaded when they began, and not what came in above it since. */
export interface HeldRows<Row> {
  /** Names what was asked for; another list begins anew. */
  readonly key: unknown;
  readonly rows: readonly Row[];
  /** The next rows are taken whole: nothing is being read yet, or somebody asked for what is new. */
  readonly isOpen: boolean;
}

export interface Arrived<Row> {
  readonly key: unknown;
  /** The list as far as it is loaded, the newest first; `undefined` until it is. */
  readonly items: readonly Row[] | undefined;
  /** A newer look at its beginning, where there was one. */
  readonly head?: readonly Row[] | undefined;
}

/**
 * The rows to show once something has arrived. Rows that are shown change in place, older ones are added below, newer ones wait.
 * Returns the same object where nothing has changed.
 */
export function holdRows<Row extends { readonly id: string }>(
  held: HeldRows<Row>,
  { key, items, head = [] }: Arrived<Row>,
): HeldRows<Row> {
  const before = held.key === key ? held : { key, rows: [], isOpen: true };
  if (!items) return before;
  if (before.isOpen) {
    const rows = unique(items.length > 0 ? items : head);
    return rows.length > 0 ? { key, rows, isOpen: false } : before;
  }
  const latest = new Map([...items, ...head].map((row) => [row.id, row]));
  const shown = new Set(before.rows.map(({ id }) => id));
  const end = items.findLastIndex(({ id }) => shown.has(id));
  const older = end < 0 ? [] : unique(items.slice(end + 1));
  const rows = [...before.rows.map((row) => latest.get(row.id) ?? row), ...older];
  const isSame = rows.length === before.rows.length && rows.every((row, at) => row === before.rows[at]);
  return isSame ? before : { ...before, rows };
}

/** What waits above the rows that are shown. `isMore`: so many that the newest look does not reach down to them. */
export function waitingRows<Row extends { readonly id: string }>(
  { rows, key: shownKey }: HeldRows<Row>,
  { key, items = [], head = [] }: Arrived<Row>,
): { readonly count: number; readonly isMore: boolean } {
  if (shownKey !== key) return { count: 0, isMore: false };
  const shown = new Set(rows.map(({ id }) => id));
  const look = head.length > 0 ? head : items;
  const waiting = new Set([...items, ...head].map(({ id }) => id).filter((id) => !shown.has(id)));
  return { count: waiting.size, isMore: waiting.size > 0 && !look.some(({ id }) => shown.has(id)) };
}

/** Pages by offset repeat a row when another one comes in between. */
function unique<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
