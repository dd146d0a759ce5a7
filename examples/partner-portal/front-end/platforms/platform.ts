import type { TokenSource, WebhooksApi } from "@tacklebox/client";

/** A platform as these pages use it. What speaks to its API is loaded where that is needed. */
export interface Platform {
  readonly title: string;
  /** Its own pages by the first part of their path; at "" is where events are made to happen. */
  readonly pages: Readonly<Record<string, OwnPage>>;
  /** What an event is about. Its payload may be a stranger's: whatever is parsed JSON. */
  readonly subjectOf: (payload: unknown) => Subject;
  readonly loadApi: () => Promise<CreateApi>;
}

export interface OwnPage {
  readonly title: string;
  /** What shows it: `app.tsx` has it by this name, and `actions` is for platforms without a page of their own for making events. */
  readonly page: "actions" | "configurators" | "mails" | "products";
}

export interface Subject {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

export type CreateApi = (options: {
  /** Of the platform's API. Empty where only servers may call that. */
  readonly baseUrl: string;
  readonly credential: TokenSource;
  readonly post: Post;
}) => WebhooksApi | Promise<WebhooksApi>;

/** Asks something of our back end about this platform. */
export type Post = <Answer>(what: string, body: object) => Promise<Answer>;
