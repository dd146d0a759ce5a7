"use client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { Surface } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { publish, type Published } from "../published/published.tsx";
import type { DeliveryInspectorProps } from "./delivery-inspector-props.ts";
import { InspectorBody } from "./inspector-body.tsx";

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
          <Icon of={icons.info} />
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

/** `DeliveryInspector.Loading` for Server Components, which cannot look into a component of the page. */
export const DeliveryInspectorLoading: typeof DeliveryInspector.Loading = DeliveryInspector.Loading;

/** `DeliveryInspector.Error` for Server Components. */
export const DeliveryInspectorError: typeof DeliveryInspector.Error = DeliveryInspector.Error;
