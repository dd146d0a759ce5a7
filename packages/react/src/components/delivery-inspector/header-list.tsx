"use client";
import { Fragment, useId, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";

/** Headers as text, whatever stands in them. */
export function HeaderList({ headers }: { readonly headers: Readonly<Record<string, string>> }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const title = useId();
  const lines = Object.entries(headers);
  return (
    <div className="tb-stack">
      <h4 {...slot("label")} id={title}>
        {t("delivery.headers")}
      </h4>
      {lines.length === 0 ? (
        <p {...slot("note")}>{t("delivery.headers.none")}</p>
      ) : (
        <dl {...slot("details", "tb-mono tb-inspector-headers")} aria-labelledby={title} dir="ltr" translate="no">
          {lines.map(([name, value]) => (
            <Fragment key={name}>
              <dt className="tb-reset tb-muted tb-inspector-header">{visibleText(name)}</dt>
              <dd className="tb-reset">{visibleText(value)}</dd>
            </Fragment>
          ))}
        </dl>
      )}
    </div>
  );
}
