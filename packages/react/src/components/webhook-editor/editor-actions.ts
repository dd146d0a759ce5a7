import type { Webhook } from "@tacklebox/client";
import type { RefObject } from "react";
import type { WebhookFormProps } from "../webhook-form/webhook-form-props.ts";

type FormExtras = "schema" | "extraFields" | "allowsLocal" | "listenCommand" | "onCancel" | "onDirtyChange" | "onShowOther";

/** What an editor tells its host, and what it hands on to the form. */
export type EditorActions = { readonly [Name in FormExtras]?: WebhookFormProps[Name] | undefined } & {
  /** Saved; and after creating, once the secret and what comes next have been seen. */
  readonly onDone?: ((webhook: Webhook, details: { readonly isNew: boolean }) => void) | undefined;
  /** As soon as a new one exists. */
  readonly onCreated?: ((webhook: Webhook) => void) | undefined;
  /** A heading of the page that says so then: focused in place of one of the editor's own. */
  readonly headingRef?: RefObject<HTMLElement | null> | undefined;
};
