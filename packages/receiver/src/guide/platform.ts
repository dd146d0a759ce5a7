/** What the guide needs from a platform. Its name is also that of its entry, and of what that entry exports. */
export interface GuidePlatform {
  readonly name: string;
  /** The usual name of the environment variable with the signing secret. */
  readonly secretVariable: string;
  readonly python: PythonPlatform;
}

/** A platform's proof in Python, with nothing but the standard library and, for what is refused, Flask's `abort`. */
export interface PythonPlatform {
  /** Modules of the standard library. */
  readonly imports: readonly string[];
  /**
   * Defines `verify(headers, body)`, whether the platform sent exactly these bytes, and `parse(body)`, the type of the event and
   * its payload. Finds the secret's bytes in `SECRET`.
   */
  readonly code: string;
}
