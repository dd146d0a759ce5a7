import type { ClientError } from "@tacklebox/client";

/** Something that is loaded: what a component shows follows from `state` alone. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly error: ClientError; readonly retry: () => void }
  | {
      readonly state: "ready";
      readonly value: Value;
      readonly retry: () => void;
      readonly isRefreshing: boolean;
      /** The last refresh failed; `value` is what was there before. */
      readonly staleBecause?: ClientError;
    };

/** Pages that follow each other, as one list. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  /** How many there are in all, where the platform says. */
  readonly total?: number;
  /** Absent on the last page. */
  readonly loadMore?: () => void;
  readonly isLoadingMore: boolean;
  /** Loads all pages again; resolves, and never rejects, once the list is what it will be. */
  readonly reload: () => Promise<void>;
}
