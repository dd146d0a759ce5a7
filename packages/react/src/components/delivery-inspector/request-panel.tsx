"use client";
import type { Attempt } from "@tacklebox/client";
import { useId, useState, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { toCurl } from "../../core/to-curl.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { CopyButton } from "../copy-button/copy-button.tsx";
import { BodyView } from "./body-view.tsx";
import { HeaderList } from "./header-list.tsx";

/** What an attempt sent. */
export function RequestPanel({ attempt }: { readonly attempt: Attempt | undefined }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const id = useId();
  const [hasProof, setProof] = useState(false);
  const request = attempt?.request;
  if (!request) return <p {...slot("empty", "tb-muted")}>{t(attempt ? "delivery.noRequest" : "delivery.notSent")}</p>;
  return (
    <div className="tb-stack tb-inspector-panel">
      <HeaderList headers={request.headers} />
      <BodyView body={request.body} />
      <div className="tb-row">
        <CopyButton text={() => toCurl(request, { hasProof })}>{t("delivery.curl")}</CopyButton>
        <label className="tb-reset tb-row tb-inspector-proof" htmlFor={id}>
          <input
            {...slot("checkbox")}
            id={id}
            type="checkbox"
            checked={hasProof}
            onChange={({ target }) => setProof(target.checked)}
          />
          {t("delivery.curl.proof")}
        </label>
      </div>
    </div>
  );
}
