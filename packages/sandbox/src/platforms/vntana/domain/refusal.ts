/** The codes the domain refuses with; those without a source in the platform's documents are marked. */
export type RefusalCode =
  | "BAD_CREDENTIALS"
  | "FORBIDDEN"
  | "INVALID_OPERATION_FOR_ROLE"
  | "ORGANIZATION_NOT_FOUND"
  | "CLIENT_ORGANIZATION_NOT_FOUND"
  | "CLIENT_NOT_FOUND"
  | "USER_NOT_FOUND"
  | "MISSING_NAME"
  | "MISSING_SLUG"
  | "SLUG_NOT_VALID"
  | "SLUG_ALREADY_EXISTS"
  | "MISSING_ORGANIZATION_OR_CLIENT_UUID"
  | "MISSING_PRODUCTS_UUIDS"
  | "MISSING_UUIDS"
  | "NO_3D_PRODUCTS"
  | "PRODUCT_NOT_FOUND"
  | "PRODUCTS_NOT_IN_SAME_ORGANIZATION_OR_CLIENT"
  | "TAG_NOT_FOUND"
  | "VARIANT_GROUP_NOT_FOUND"
  | "VARIANT_GROUP_ALREADY_HAS_THE_SAME_STATUS"
  | "HAS_NOT_LIVE_PRODUCT"
  // Proposed: the documents name no code for these.
  | "INVALID_SORTS"
  | "WEBHOOK_NOT_FOUND"
  | "INVALID_URL"
  | "INVALID_EVENT_UUID"
  | "UUID_MISMATCH"
  | "SHOWROOM_NOT_FOUND"
  | "ORDER_NOT_FOUND"
  | "EVENT_TYPE_NOT_FOUND";

/** The domain's "no", with the code the platform would give for it, and what the sandbox can say beyond that. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  /** What to do about it, in printable ASCII; empty where the code says it all. */
  readonly hint: string;

  constructor(code: RefusalCode, hint: string = "") {
    super([code, hint].filter(Boolean).join(": "));
    this.code = code;
    this.hint = hint;
  }
}

/** The value, or a refusal where there is none. */
export function found<Value>(value: Value | undefined, code: RefusalCode, hint?: string): Value {
  if (value === undefined) throw new Refusal(code, hint);
  return value;
}
