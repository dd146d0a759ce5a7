import { type Framework, mounts } from "../mounts.ts";
import type { Cause, FixId } from "./cause.ts";

export interface Fix {
  readonly id: FixId;
  /** JavaScript, or Python for Flask; where code is what mends it. `receiver` is that of this package, and `app` yours. */
  readonly code?: string;
}

/** What mends a cause, with the code that hands over the body's bytes as they came where that is what is missing. */
export function fixFor({ fix: id }: Pick<Cause, "fix">, framework: Framework): Fix {
  if (id !== "keep_raw_body") return { id };
  const { imports, code } = mounts[framework];
  return { id, code: [...imports, ...(imports.length ? [""] : []), code].join("\n") };
}
