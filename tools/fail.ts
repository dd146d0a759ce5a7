/** Says why a tool fails, and gives back its exit code. */
export function fail(reason: unknown): number {
  console.log(reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
  return 1;
}
