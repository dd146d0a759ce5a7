/** Part of an account that a webhook can be limited to; a workspace on VNTANA. */
export interface Scope {
  readonly id: string;
  readonly name: string;
}
