import type { Redacted } from "@tacklebox/client";
import type { Framework } from "@tacklebox/receiver/diagnose";
import type { CommonProps } from "../../appearance/surface.tsx";

export interface DeliveryInspectorProps extends CommonProps {
  /** Whose deliveries. @defaultValue those of all webhooks */
  readonly webhookId?: string;
  /** Where they are from, “this endpoint’s journal” for instance. */
  readonly sourceLabel?: string;
  /** The delivery that is open, where the host keeps it; `null` where none is. */
  readonly selectedId?: string | null;
  readonly defaultSelectedId?: string | null;
  readonly onSelectedIdChange?: (id: string | null, details: { readonly reason: "open" | "back" }) => void;
  /** Milliseconds between looks for new deliveries. They wait until the reader asks for them. @defaultValue none are looked for */
  readonly refreshEveryMs?: number | false;
  /**
   * The signing secret, asked for when somebody presses “Check signature”, and forgotten after that. @defaultValue the platform's,
   * where it shows secrets and this person may see them
   */
  readonly secret?: () => Promise<Redacted>;
  /** @defaultValue express */
  readonly defaultFramework?: Framework;
}
