import type { Webhook } from "@tacklebox/client";
import type { RefObject } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";

export interface WebhookDetailProps extends CommonProps {
  readonly webhookId: string;
  readonly onEdit?: ((webhook: Webhook) => void) | undefined;
  /** After it was deleted here. */
  readonly onDeleted?: ((webhook: Webhook) => void) | undefined;
  /** To the list: also offered where there is no such webhook. */
  readonly onBack?: (() => void) | undefined;
  /** After a rotation without downtime: this one has taken over, and the other is gone. */
  readonly onReplaced?: ((webhook: Webhook) => void) | undefined;
  readonly onShowDeliveries?: ((webhook: Webhook) => void) | undefined;
  /** To the code that receives its deliveries. */
  readonly onShowGuide?: ((webhook: Webhook) => void) | undefined;
  /** Focused once it has been deleted. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
}

/** Where the detail leads; what is left out is not offered. */
export type DetailActions = Omit<WebhookDetailProps, keyof CommonProps | "webhookId">;
