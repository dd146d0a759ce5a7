import type { Created, Webhook, WebhookDraft } from "@tacklebox/client";
import type { ReactNode, RefObject } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import type { Beginning } from "../../core/draft.ts";
import type { StandardSchema } from "../../core/standard-schema.ts";

export interface WebhookEditorProps extends CommonProps {
  /** The webhook to change. @defaultValue none: a new one is made */
  readonly webhookId?: string | undefined;
  /** What a new webhook begins with, your own endpoint's address for instance. @defaultValue empty fields */
  readonly initial?: Beginning | undefined;
  /** Saved; and after creating, once the secret and what comes next have been seen. */
  readonly onDone?: ((webhook: Webhook, details: { readonly isNew: boolean }) => void) | undefined;
  /** As soon as a new one exists. */
  readonly onCreated?: ((webhook: Webhook) => void) | undefined;
  /** Leaves the form. Asked for only once a person with changes has said so. */
  readonly onCancel?: (() => void) | undefined;
  /** Whether something would be lost. */
  readonly onDirtyChange?: ((isDirty: boolean) => void) | undefined;
  /** Whether it is being saved. Leaving does not stop that. */
  readonly onPendingChange?: ((isPending: boolean) => void) | undefined;
  /**
   * A new one exists whose creation was not waited for: its secret, which nobody has seen, is yours to show, in a `SecretOnceDialog` for
   * instance. Without this, leaving gives up the request.
   */
  readonly onCreatedLate?: ((created: Created) => void) | undefined;
  /** Shows another webhook with the same address; makes the warning a way to it. */
  readonly onShowOther?: ((id: string) => void) | undefined;
  /** A heading of the page that says so when a webhook was created: focused in place of one of the editor's own. */
  readonly headingRef?: RefObject<HTMLElement | null> | undefined;
  /** A host's own rules, by Standard Schema, for the draft. */
  readonly schema?: StandardSchema<WebhookDraft> | undefined;
  /** More fields of the host's, below the form's own. */
  readonly extraFields?: ReactNode;
  /** Addresses of one's own machine or network only warn: for sandboxes. */
  readonly allowsLocal?: boolean | undefined;
  /** What stands before the address in the line for local work. @defaultValue npx tacklebox listen --forward-to */
  readonly listenCommand?: string | undefined;
}

/** What an editor tells its host, and what it hands on to the form. */
export type EditorActions = Omit<WebhookEditorProps, keyof CommonProps | "webhookId">;
