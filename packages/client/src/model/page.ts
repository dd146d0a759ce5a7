/** Some of a list, and where the rest begins. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all, where the platform says. */
  readonly total?: number;
  /** Give it back as `cursor` for the next page; absent on the last. */
  readonly nextCursor?: string;
}

/** Which part of a list to fetch. A platform without paging answers with everything and ignores both. */
export interface ListQuery {
  readonly cursor?: string;
  readonly limit?: number;
}
