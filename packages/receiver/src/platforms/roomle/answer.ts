import type { Result } from "../../outcome.ts";

/**
 * What Roomle is answered: below 300 it leaves the mail to the endpoint, after anything else it sends its own. One text for every
 * refusal: an attacker must not tell them apart.
 */
export function answer({ status }: Pick<Result, "status">): Response {
  const headers = new Headers();
  if (status === 405) headers.set("allow", "POST");
  if (status === 503) headers.set("retry-after", "5");
  return Response.json({ ok: status === 200 }, { status, headers });
}
