import type { MemoryJournal } from "@tacklebox/receiver/journal";

/** A platform as this back end uses it. What it needs to sign in stays behind here. */
export interface PartnerPlatform {
  readonly name: string;
  readonly title: string;
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
  readonly configurators: () => Promise<readonly ConfiguratorLink[]>;
}

/** A configurator and the address that shows it. */
export interface ConfiguratorLink {
  readonly uuid: string;
  readonly name: string;
  readonly productCount: number;
  readonly url: string;
}
