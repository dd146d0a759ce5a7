import type { Webhook } from "@tacklebox/client";
import type { ReactNode, RefObject } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";

export interface WebhookListProps extends CommonProps {
  /** Makes the names buttons. */
  readonly onSelect?: ((webhook: Webhook) => void) | undefined;
  readonly onCreate?: (() => void) | undefined;
  readonly onEdit?: ((webhook: Webhook) => void) | undefined;
  readonly onShowDeliveries?: ((webhook: Webhook) => void) | undefined;
  /** After one was deleted here. */
  readonly onDeleted?: ((webhook: Webhook) => void) | undefined;
  /** The row that stands out. */
  readonly selectedId?: string | undefined;
  /** More buttons behind “···”. */
  readonly renderRowActions?: ((webhook: Webhook) => ReactNode) | undefined;
  /** In place of what shows before the first webhook. */
  readonly renderEmpty?: (() => ReactNode) | undefined;
  /** Focused when the last row was deleted. @defaultValue what is shown in place of rows */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
}

/** What a list can do for its host. */
export type ListActions = Omit<WebhookListProps, keyof CommonProps>;
