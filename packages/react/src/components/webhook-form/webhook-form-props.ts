import type { Capabilities, ClientError, EventCatalog, Scope, Webhook, WebhookDraft } from "@tacklebox/client";
import type { ReactNode } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import type { Beginning } from "../../core/draft.ts";
import type { StandardSchema } from "../../core/standard-schema.ts";
import type { KnownWebhook } from "../../core/url-check.ts";
import type { SubmitOptions } from "../../headless/webhook-form-options.ts";

export interface WebhookFormProps extends CommonProps {
  /** The webhook to change. @defaultValue none: a new one is made */
  readonly webhook?: Webhook | undefined;
  /** What a new webhook begins with, your own endpoint's address for instance. @defaultValue empty fields */
  readonly initial?: Beginning | undefined;
  /** Every event type that may be chosen; absent while it is loaded. */
  readonly catalog?: EventCatalog | undefined;
  readonly catalogError?: ClientError | undefined;
  readonly onRetryCatalog?: (() => void) | undefined;
  /** The parts of the account that a webhook may be limited to; absent while they are loaded. */
  readonly scopes?: readonly Scope[] | undefined;
  readonly scopesError?: ClientError | undefined;
  readonly onRetryScopes?: (() => void) | undefined;
  /** What the platform can do: what it lacks is not in the form. @defaultValue those of the provider's platform, else everything */
  readonly capabilities?: Capabilities | undefined;
  /** Webhooks there are already, to warn of a second one with the same address, or to offer no event type that has its only one. */
  readonly others?: readonly KnownWebhook[] | undefined;
  /** Shows one of the others; makes the warning a way to it. */
  readonly onShowOther?: ((id: string) => void) | undefined;
  /**
   * Sends the draft, and rejects with a `ClientError` where that fails: its `fieldErrors` are shown at their fields, and everything
   * that was entered is kept. A draft for a change holds the address, the events, and what else was changed; resolve with the changed
   * webhook where the form stays, so that the next change begins from it.
   */
  readonly onSubmit: (draft: WebhookDraft, options: SubmitOptions) => Promise<unknown>;
  /** Leaves the form. Asked for only once a person with changes has said so. */
  readonly onCancel?: (() => void) | undefined;
  readonly onDirtyChange?: ((isDirty: boolean) => void) | undefined;
  /** Whether a submit is under way. */
  readonly onPendingChange?: ((isPending: boolean) => void) | undefined;
  /** The webhook as it is by now, where that is no longer what `webhook` was: offered for comparison. */
  readonly theirs?: Webhook | undefined;
  /** A host's own rules, by Standard Schema, for the draft. */
  readonly schema?: StandardSchema<WebhookDraft> | undefined;
  /** More fields of the host's, below the form's own. */
  readonly extraFields?: ReactNode;
  readonly isReadOnly?: boolean;
  /** Stands within another form, where a form element of its own is not allowed: it is none then, and works the same. */
  readonly isInsideForm?: boolean;
  /** Addresses of one's own machine or network only warn: for sandboxes. */
  readonly allowsLocal?: boolean;
  /** What stands before the address in the line for local work. @defaultValue npx tacklebox listen --forward-to */
  readonly listenCommand?: string | undefined;
}
