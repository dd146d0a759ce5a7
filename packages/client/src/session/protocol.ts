export type TokenHeaders = [name: string, value: string][];

/** What the pipeline has to know of a platform. */
export interface Protocol {
  /** The headers that carry a token; some platforms want them made anew for each request. @throws {ClientError} kind `usage` where they cannot be made. */
  readonly tokenHeaders: (token: string) => TokenHeaders | Promise<TokenHeaders>;
  /** Whether this answer may mean that the token is no longer good; rights that are surely missing do not count. */
  readonly isRefusal: (status: number, body: ArrayBuffer) => boolean;
  /** Whether an operation does no more when it is carried out twice. */
  readonly isRepeatable: (method: string, path: string) => boolean;
}
