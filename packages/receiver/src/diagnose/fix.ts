import type { Cause, FixId } from "./cause.ts";
import { snippets } from "./snippets.ts";

export type Framework = keyof typeof snippets;

export interface Fix {
  readonly id: FixId;
  /** JavaScript, or Python for Flask; where code is what mends it. `receiver` and `verify` are those of this package, made elsewhere. */
  readonly code?: string;
}

/** What mends a cause, with the code that hands over the body's bytes as they came where that is what is missing. */
export function fixFor({ fix: id }: Pick<Cause, "fix">, framework: Framework): Fix {
  return id === "keep_raw_body" ? { id, code: snippets[framework] } : { id };
}
