import type { ListQuery, Page } from "@tacklebox/client";

/** Every page of a list, for looking something up. A platform that leads in circles ends the walk. */
export async function listAll<Item>(list: (query: ListQuery) => Promise<Page<Item>>): Promise<readonly Item[]> {
  const all: Item[] = [];
  const seen = new Set<string | undefined>();
  let cursor: string | undefined;
  do {
    seen.add(cursor);
    const page: Page<Item> = await list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && !seen.has(cursor));
  return all;
}
