import type { WebhookDraft } from "@tacklebox/client";
import type { ReactNode } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import type { ManagerView } from "../../core/manager-view.ts";
import type { Beginning } from "../../core/draft.ts";
import type { StandardSchema } from "../../core/standard-schema.ts";

/** Why a view changed. */
export type ViewChangeReason = "navigation" | "created" | "saved" | "canceled" | "deleted" | "replaced";

export interface WebhookManagerProps extends CommonProps {
  /** Where the manager is, where the host's router knows: from `parsePath`. */
  readonly view?: ManagerView | undefined;
  /** @defaultValue the list */
  readonly defaultView?: ManagerView | undefined;
  readonly onViewChange?: ((view: ManagerView, details: { readonly reason: ViewChangeReason }) => void) | undefined;
  /** What a new webhook begins with, your own endpoint's address for instance. @defaultValue empty fields */
  readonly initial?: Beginning | undefined;
  /** A host's own rules, by Standard Schema, for the draft of a webhook. */
  readonly schema?: StandardSchema<WebhookDraft> | undefined;
  /** More fields of the host's in the form, below its own. */
  readonly extraFields?: ReactNode;
  /** Addresses of one's own machine or network only warn: for sandboxes. */
  readonly allowsLocal?: boolean | undefined;
  /** What stands before the address in the line for local work. @defaultValue npx tacklebox listen --forward-to */
  readonly listenCommand?: string | undefined;
}

/** What the manager hands on to the form. */
export type ManagerForm = Pick<
  WebhookManagerProps,
  "initial" | "schema" | "extraFields" | "allowsLocal" | "listenCommand"
>;
