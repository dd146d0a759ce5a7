import type { JournalPage, JournalQuery } from "./delivery-log.ts";

/** `GET …?webhookId=…&eventType=…&status=…&limit=…&cursor=…`, each of them optional. Other members of the query are the host's own. */
export async function answerQuery(
  { method, url }: Request,
  read: (query: JournalQuery) => Promise<JournalPage>,
): Promise<Response> {
  if (method !== "GET") return answer({ error: "the log is only read" }, { status: 405, headers: { allow: "GET" } });
  const query = parseQuery(new URL(url).searchParams);
  return typeof query === "string" ? answer({ error: query }, { status: 422 }) : answer(await read(query));
}

/** The query, or what is wrong with it. */
function parseQuery(members: URLSearchParams): JournalQuery | string {
  const get = (name: string): string | undefined => members.get(name) ?? undefined;
  const status = get("status");
  const limit = get("limit") ?? "25";
  const cursor = get("cursor");
  if (status !== undefined && !statuses.includes(status)) return `status is one of ${statuses.join(", ")}`;
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > mostItems)
    return `limit is a whole number from 1 to ${mostItems}`;
  if (cursor !== undefined && !/^[1-9]\d{0,14}$/.test(cursor)) return "no page ended with this cursor";
  return {
    webhookId: get("webhookId"),
    eventType: get("eventType"),
    status,
    limit: Number(limit),
    cursor: Number(cursor ?? Infinity),
  };
}

// `pending` is a delivery that a platform has not sent yet, of which no receiver knows; asking for it is right.
const statuses = ["pending", "delivered", "declined", "failed"];
const mostItems = 200;

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

// What is in there is for whom the host lets in, and nobody's cache; bodies of strangers are never taken for a page.
function answer(value: object, { status = 200, headers = {} }: Answer = {}): Response {
  const safe = { "cache-control": "no-store", "x-content-type-options": "nosniff" };
  return Response.json(value, { status, headers: { ...safe, ...headers } });
}
