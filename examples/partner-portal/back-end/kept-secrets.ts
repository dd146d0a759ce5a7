/** The signing secrets of a platform that shows them to nobody. */
export interface KeptSecrets {
  /** The newest first. */
  readonly all: () => readonly string[];
  /** @throws what `check` throws. */
  readonly keep: (secret: string) => void;
}

/**
 * Keeps each secret when it is made, in memory; yours are in your secret store. `check` throws where one could prove nothing: kept, it
 * would have every delivery refused.
 */
export function createKeptSecrets(check: (secret: string) => unknown): KeptSecrets {
  let secrets: readonly string[] = [];
  return {
    all: () => secrets,
    keep(secret) {
      check(secret);
      // The receiver tries eight at most.
      secrets = [secret, ...secrets.filter((kept) => kept !== secret)].slice(0, 8);
    },
  };
}
