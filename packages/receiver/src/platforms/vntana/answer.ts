import type { Result } from "../../outcome.ts";

/**
 * What VNTANA is answered. It documents no answer; its samples send 200, and anything else brings retries, mail and in the end
 * a disabled webhook. One text for every refusal: an attacker must not tell them apart.
 */
export function answer({ status }: Pick<Result, "status">): Response {
  const headers = new Headers();
  if (status === 405) headers.set("allow", "POST");
  if (status === 503) headers.set("retry-after", "5");
  return Response.json({ ok: status === 200 }, { status, headers });
}
