import type { Redacted, WebhookDraft, WebhooksApi } from "@tacklebox/client";
import type { Sandbox } from "@tacklebox/sandbox";
import type { Attack } from "./attack.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Step } from "./printer.ts";

/** A platform's part of the journey. `platforms/<platform>/index.ts` exports it as `quickstart`. */
export interface Quickstart {
  /** What the platform is called in text. */
  readonly title: string;
  /** Where its API usually is. */
  readonly baseUrl: string;
  /** The environment variables with what the real API asks for. */
  readonly variables: readonly string[];
  /** Sets up sandbox, client and endpoint, all on free ports of this machine. */
  readonly rehearse: () => Promise<Rehearsal>;
  /** What can be done on the real API without changing anything. Sends nothing before a step is run. */
  readonly lookAround: (account: Account) => readonly Step[];
}

/** A real account, as the command line has it. */
export interface Account {
  readonly baseUrl: string;
  readonly organization: string | undefined;
  /** By the names of `variables`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Everybody on stage, and the platform's lines in the play. */
export interface Rehearsal {
  readonly sandbox: Sandbox<unknown>;
  /** The sandbox over HTTP. */
  readonly server: { readonly url: string; readonly close: () => Promise<void> };
  readonly endpoint: Endpoint;
  readonly webhooks: WebhooksApi;
  readonly lookAround: readonly Step[];
  /** The webhook to create, but for its URL. Its secret, where the platform makes none. */
  readonly draft: () => Promise<Omit<WebhookDraft, "url">>;
  /** Where secrets belong to the account, and webhooks are made without. */
  readonly accountSecret?: Redacted;
  /** Lets something happen on the platform. */
  readonly happen: Step;
  /** The event types that are delivered then. */
  readonly delivers: readonly string[];
  readonly attacks: readonly Attack[];
  /** What the platform has beside what all of them do: before the webhook is deleted. */
  readonly more: readonly Step[];
}
