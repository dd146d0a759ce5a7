/** Begins to load what somebody who has come this near will want. Whoever shows it says when that fails. */
export function preload(...loaders: readonly (() => Promise<unknown>)[]): void {
  for (const load of loaders) void load().catch(() => undefined);
}
