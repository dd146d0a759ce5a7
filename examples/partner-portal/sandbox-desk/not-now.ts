/** What somebody wants cannot be done at the moment; the message says why, for people. */
export class NotNow extends Error {
  override readonly name = "NotNow";
}
