/** What the domain refuses. */
export type RefusalKind = "forbidden" | "bad-request" | "not-found";

/** The domain's "no", and what the sandbox can say beyond that. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  /** What to do about it, in printable ASCII. */
  readonly hint: string;

  constructor(kind: RefusalKind, hint: string) {
    super(`${kind}: ${hint}`);
    this.kind = kind;
    this.hint = hint;
  }
}

/** The value, or a refusal where there is none. */
export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Refusal("not-found", `there is no such ${what}`);
  return value;
}
