import type { MemoryJournal } from "@tacklebox/receiver/journal";

/** A platform as this back end uses it. What it needs to sign in stays behind here. */
export interface PartnerPlatform {
  /** Its part of our own paths. */
  readonly name: string;
  /** Where pages call the platform's API. */
  readonly apiUrl: string;
  /** Where the platform delivers to. */
  readonly endpointUrl: string;
  /** What this product wants to hear of. */
  readonly eventTypes: readonly string[];
  /** A token for pages, short of everything the key can do. `refused` is one that the platform no longer takes. */
  readonly token: (refused: string | undefined) => Promise<string>;
  readonly receiver: { readonly fetch: (request: Request) => Promise<Response> };
  readonly journal: MemoryJournal;
  /** How many webhooks call the endpoint. */
  readonly countWebhooks: () => Promise<number>;
  /**
   * Takes a signing secret that a page is about to make a webhook with, where whoever makes the webhook makes the secret.
   *
   * @throws {TypeError} for one that no receiver would take.
   */
  readonly keepSecret?: (secret: string) => void;
  /** Where the platform has some. */
  readonly configurators?: () => Promise<readonly ConfiguratorLink[]>;
}

export interface PartnerOptions<Account> {
  readonly apiUrl: string;
  readonly endpointUrl: string;
  /** What our back end signs in with: it never leaves it. */
  readonly account: Account;
  /** Milliseconds since 1970. @defaultValue Date.now */
  readonly now?: () => number;
}

/** A configurator and the address that shows it. */
export interface ConfiguratorLink {
  readonly uuid: string;
  readonly name: string;
  readonly productCount: number;
  readonly url: string;
}
