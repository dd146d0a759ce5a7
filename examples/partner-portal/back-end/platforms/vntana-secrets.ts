import type { VntanaClient } from "@tacklebox/client/vntana";
import type { SecretEntry } from "@tacklebox/receiver";

export interface SecretRing {
  /** The signing secrets of every webhook that calls this endpoint, and those they had a short while ago. */
  readonly secrets: () => Promise<readonly SecretEntry[]>;
  readonly webhooks: () => Promise<readonly { readonly uuid: string }[]>;
}

const TEN_MINUTES_MS = 600_000;

/**
 * Asks the platform for the secrets at each delivery, so that a webhook made or rotated in the settings works at once. A busy endpoint
 * would keep them in its secret store, and add the new one there before it rotates.
 */
export function createSecretRing(
  client: VntanaClient,
  { endpointUrl, now }: { endpointUrl: string; now: () => number },
): SecretRing {
  const known = new Map<string, SecretEntry>();

  async function webhooks() {
    const { uuid } = await client.organization();
    const { grid } = await client.operations.listWebhooks(uuid);
    return grid.filter(({ url }) => url === endpointUrl);
  }

  return {
    webhooks,
    async secrets() {
      const time = now();
      const current = (await webhooks()).flatMap(({ uuid, secret }) =>
        secret ? [{ id: uuid, value: secret.reveal() }] : [],
      );
      for (const secret of current) known.set(secret.value, secret);
      for (const [value, secret] of known) {
        const isCurrent = current.some((candidate) => candidate.value === value);
        // Deliveries under way when a secret is rotated still carry the old one.
        if (!isCurrent && !secret.notAfter) known.set(value, { ...secret, notAfter: new Date(time + TEN_MINUTES_MS) });
        if (secret.notAfter && secret.notAfter.getTime() < time) known.delete(value);
      }
      // The receiver tries eight at most; the newest are the likeliest.
      return [...known.values()].toReversed().slice(0, 8);
    },
  };
}
