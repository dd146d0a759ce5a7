/** What the pipeline has to know of a platform. */
export interface Protocol {
  /** The headers that carry a token. */
  readonly tokenHeaders: (token: string) => [name: string, value: string][];
  /** Whether this answer may mean that the token is no longer good; rights that are surely missing do not count. */
  readonly isRefusal: (status: number, body: ArrayBuffer) => boolean;
  /** Whether an operation does no more when it is carried out twice. */
  readonly isRepeatable: (method: string, path: string) => boolean;
}
