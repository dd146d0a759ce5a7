import type { Capabilities, Webhook, WebhookDraft } from "@tacklebox/client";
import type { Beginning } from "../core/draft.ts";
import type { StandardSchema } from "../core/standard-schema.ts";
import type { KnownWebhook } from "../core/url-check.ts";

/** What a submit is told beside the draft. */
export interface SubmitOptions {
  /** Aborted when the person leaves the form without waiting for the answer. */
  readonly signal: AbortSignal;
  /** The webhook as it was when the changes began, to find out whether somebody else has changed it. Absent when creating. */
  readonly base: Webhook | undefined;
}

export interface WebhookFormOptions {
  /** The webhook to change. @defaultValue none: a new one is made */
  readonly webhook?: Webhook | undefined;
  /** What a new webhook begins with, your own endpoint's address for instance. @defaultValue empty fields */
  readonly initial?: Beginning | undefined;
  /** @defaultValue those of the provider's platform */
  readonly capabilities?: Capabilities | undefined;
  /** Webhooks there are already, to warn of a second one with the same address. */
  readonly others?: readonly KnownWebhook[] | undefined;
  /** Addresses of one's own machine or network only warn: for sandboxes. */
  readonly allowsLocal?: boolean | undefined;
  /** What stands before the address in the line for local work. @defaultValue npx tacklebox listen --forward-to */
  readonly listenCommand?: string | undefined;
  /** A host's own rules, by Standard Schema; asked once the form's own have been met. */
  readonly schema?: StandardSchema<WebhookDraft> | undefined;
  /**
   * Sends the draft. Rejects with a `ClientError`; whatever has been entered is kept then. May resolve with the changed webhook: the
   * next changes begin from it.
   */
  readonly onSubmit: (draft: WebhookDraft, options: SubmitOptions) => Promise<unknown>;
}
