"use client";
import type { Attempt } from "@tacklebox/client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useKit } from "../../context.ts";
import { durationText } from "../../core/delivery-text.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { BodyView } from "./body-view.tsx";
import { HeaderList } from "./header-list.tsx";

/** What an attempt was answered. */
export function ResponsePanel({ attempt }: { readonly attempt: Attempt | undefined }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const { locale } = useKit();
  if (!attempt) return <p {...slot("empty", "tb-muted")}>{t("delivery.notSent")}</p>;
  const { status, durationMs, response, cause } = attempt;
  if (status === undefined && !response) {
    return (
      <div {...slot("empty")}>
        <p className="tb-reset">{t("delivery.noAnswer")}</p>
        {cause && <p {...slot("note")}>{visibleText(cause)}</p>}
      </div>
    );
  }
  return (
    <div className="tb-stack tb-inspector-panel">
      <dl {...slot("details")}>
        <dt className="tb-reset tb-muted">{t("delivery.status")}</dt>
        <dd className="tb-reset tb-mono">{status ?? "–"}</dd>
        {durationMs !== undefined && (
          <>
            <dt className="tb-reset tb-muted">{t("delivery.duration")}</dt>
            <dd className="tb-reset">{durationText(durationMs, locale)}</dd>
          </>
        )}
      </dl>
      {response ? (
        <>
          <HeaderList headers={response.headers} />
          <BodyView body={response.body} />
        </>
      ) : (
        <p {...slot("note")}>{t("delivery.noResponse")}</p>
      )}
    </div>
  );
}
