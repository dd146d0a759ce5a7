"use client";
import type { Redacted } from "@tacklebox/client";
import type { Framework } from "@tacklebox/receiver/diagnose";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { publish, type Published } from "../published/published.tsx";
import { InspectorBody } from "./inspector-body.tsx";

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

const name = "delivery-inspector";

function InspectorView(props: DeliveryInspectorProps): ReactElement {
  const { webhookId, sourceLabel, selectedId, defaultSelectedId, onSelectedIdChange, refreshEveryMs, ...given } = props;
  const { secret, defaultFramework, ...rest } = given;
  const { scope } = useKit();
  const { capabilities, deliveries } = useApi();
  const can = useAbilities();
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const hasLog = capabilities.hasDeliveryLog && deliveries !== undefined;
  const own = { role: "group", "aria-label": t("deliveries.title"), ...rest };
  if (!hasLog || !can.deliveries) {
    return (
      <Surface name={name} state={hasLog ? "forbidden" : "no-log"} {...own}>
        <div {...slot("alert")}>
          <Icon name="info" />
          <p className="tb-reset">{t(hasLog ? "deliveries.forbidden" : "deliveries.noLog")}</p>
        </div>
      </Surface>
    );
  }
  const body = { webhookId, sourceLabel, selectedId, defaultSelectedId, onSelectedIdChange, refreshEveryMs, secret };
  return (
    // What was chosen and filtered for one tenant or webhook is not the next one's.
    <InspectorBody
      key={`${scope}\n${webhookId}`}
      {...body}
      defaultFramework={defaultFramework ?? "express"}
      root={own}
    />
  );
}

/**
 * Deliveries and their attempts: what was sent, what came back, and whether the signature is good. Shows what the port's `deliveries`
 * answers: the platform's log, a receiver's journal, or a sandbox.
 *
 * @example
 * <DeliveryInspector webhookId={webhook.id} sourceLabel="this endpoint’s journal" refreshEveryMs={5_000} />
 */
export const DeliveryInspector: Published<DeliveryInspectorProps> = publish(
  { name: "DeliveryInspector", surface: name, lines: 6 },
  InspectorView,
);
