import type { WebhooksApi } from "@tacklebox/client";
import type { MemoryJournal } from "@tacklebox/receiver/journal";

/** A platform as this back end uses it. What it needs to sign in stays behind here. */
export interface PartnerPlatform {
  /** Its part of our own paths. */
  readonly name: string;
  readonly access: PageAccess;
  /** Where the platform delivers to. */
  readonly endpointUrl: string;
  /** What this product wants to hear of. Empty where a webhook hears of everything. */
  readonly eventTypes: readonly string[];
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
  /** What our handlers wrote to visitors, the newest first, where the platform leaves that to us. */
  readonly mails?: () => readonly OwnMail[];
}

/** How pages manage webhooks on a platform. */
export type PageAccess =
  | {
      /** They call the platform themselves. */
      readonly kind: "token";
      readonly apiUrl: string;
      /** A token for them, short of everything the key can do. `refused` is one that the platform no longer takes. */
      readonly token: (refused: string | undefined) => Promise<string>;
    }
  /** We call it for them, because what calls are signed with may not leave a server. */
  | { readonly kind: "through-us"; readonly api: WebhooksApi };

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

/** A mail to a visitor. */
export interface OwnMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
