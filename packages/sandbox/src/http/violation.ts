/** Something that does not satisfy the platform's contract. */
export interface Violation {
  readonly kind: ViolationKind;
  /** Operation id or event type; `null` where none fits. */
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  readonly problems: readonly Problem[];
  /** For an unknown operation: the three nearest ones. */
  readonly closest: readonly string[];
}

/** `response`, `event` and `failure` are faults of the sandbox itself; the others are the caller's. */
export type ViolationKind = "unknown-operation" | "wrong-method" | "request" | "response" | "event" | "failure";

/** One reason, and where. */
export interface Problem {
  readonly in: "method" | "path" | "query" | "header" | "body" | "status" | "payload";
  /** Parameter name, or JSON pointer into the body. */
  readonly at: string;
  readonly message: string;
  /** The JSON Schema keyword that failed. */
  readonly keyword: string;
  /** The member that is missing or not known, where that is the problem. */
  readonly member?: string;
}

/** The violation in one line of printable ASCII, short enough for a header. */
export function toHeaderText(violation: Violation): string {
  const reasons = violation.problems.map((problem) => `${problem.in} ${problem.at} ${problem.message}`.trim());
  const closest = violation.closest.length > 0 ? [`closest: ${violation.closest.join(", ")}`] : [];
  const text = [`${violation.kind} ${violation.operation ?? ""}`.trim(), ...reasons, ...closest].join("; ");
  return text.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 400);
}
