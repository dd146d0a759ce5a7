import type { Result } from "../../outcome.ts";

/**
 * What SmartShape is answered. It takes nothing else for success than status 200, exactly this content type and this body, and tries
 * again after anything else. One text for every refusal: an attacker must not tell them apart.
 */
export function answer({ status }: Pick<Result, "status">): Response {
  const headers = new Headers();
  if (status === 405) headers.set("allow", "POST");
  if (status === 503) headers.set("retry-after", "5");
  return Response.json({ success: status === 200 }, { status, headers });
}
