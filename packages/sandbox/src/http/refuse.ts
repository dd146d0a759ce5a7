import type { FailureKind, RunningPlatform } from "../platform.ts";
import type { Answer } from "./answer.ts";
import type { Problem, Violation, ViolationKind } from "./violation.ts";
import { toHeaderText } from "./violation.ts";

/** What it takes to say no loudly. */
export interface RefuseOptions {
  readonly running: Pick<RunningPlatform<unknown>, "failure">;
  readonly onViolation: (violation: Violation) => void;
}

export interface Offence {
  readonly kind: ViolationKind;
  readonly operation: string | null;
  readonly request: Request;
  readonly problems: readonly Problem[];
  readonly closest?: readonly string[];
}

/** The platform's own failure, with the violation beside it in a header and in the body. */
export function refuse(options: RefuseOptions, kind: FailureKind, offence: Offence): Answer {
  const { request, closest = [], ...what } = offence;
  const violation: Violation = { ...what, method: request.method, path: new URL(request.url).pathname, closest };
  options.onViolation(violation);
  const answer = options.running.failure(kind, violation.problems);
  return {
    ...answer,
    headers: { ...answer.headers, "x-sandbox-violation": toHeaderText(violation) },
    body: { ...Object(answer.body), "x-sandbox-violation": violation },
  };
}
