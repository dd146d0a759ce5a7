import type { Result } from "../../outcome.ts";

/** Status 200 is success. One text for every refusal. */
export function answer({ status }: Pick<Result, "status">): Response {
  return Response.json({ lit: status === 200 }, { status });
}
