const proof = /signature|hmac|digest|authorization|cookie|token|secret|api-?key|password/i;

/** Whether a header may hold what proves where a request comes from: not for copies that are passed on. */
export function isProofHeader(name: string): boolean {
  return proof.test(name);
}
