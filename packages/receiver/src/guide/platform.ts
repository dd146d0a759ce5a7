/** What the guide needs from a platform. Its name is also that of its entry, and of what that entry exports. */
export interface GuidePlatform {
  readonly name: string;
  /** The usual name of the environment variable with the signing secret. */
  readonly secretVariable: string;
  /** What its receiver has to be told beside the secret, as members of an object in JavaScript. */
  readonly receiverOptions?: string;
  /** What it needs besides, each from an environment variable. In Python it is a constant: `API_KEY` for `apiKey`. */
  readonly options?: readonly { readonly name: string; readonly variable: string }[];
  /** Whether handlers choose if an event is taken or left to the platform. */
  readonly handlersChoose?: boolean;
  readonly python: PythonPlatform;
}

/** A platform's proof in Python, with the standard library, Flask's `abort` for what is refused, and as little else as can be. */
export interface PythonPlatform {
  /** Modules of the standard library. */
  readonly imports: readonly string[];
  /** What else has to be installed, and the line that imports it. */
  readonly packages?: Readonly<Record<string, string>>;
  /** What the platform takes for success, as an expression. */
  readonly answer: string;
  /**
   * Defines `verify(headers, body)`, whether the platform sent exactly these bytes, and `parse(body)`, the type of the event and
   * its payload. Finds the secret's bytes in `SECRET`.
   */
  readonly code: string;
}
