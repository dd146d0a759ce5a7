"use client";
import { useMemo, useState, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useKit } from "../../context.ts";
import { byteLength, sizeText } from "../../core/delivery-text.ts";
import { prettyJson } from "../../core/pretty-json.ts";
import { visibleText } from "../../core/visible-text.ts";
import { deliveryInspector } from "../../messages/en/delivery-inspector.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { CodeBlock } from "../code-block/code-block.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";

/** Larger ones are shown when somebody asks for them. */
const shownBytes = 262_144;

/** A body as text and nothing else: no links, no markup. JSON may be indented; every token stays as it was sent. */
export function BodyView({ body }: { readonly body: string }): ReactElement {
  const t = useText(deliveryInspector);
  const slot = useSlots();
  const { locale } = useKit();
  const bytes = useMemo(() => byteLength(body), [body]);
  const [isAsked, setAsked] = useState(false);
  const [isPretty, setPretty] = useState(true);
  const isShown = isAsked || bytes <= shownBytes;
  const pretty = useMemo(() => (isShown ? prettyJson(body) : undefined), [body, isShown]);
  const text = isPretty && pretty !== undefined ? pretty : body;
  const seen = useMemo(() => (isShown ? visibleText(text) : ""), [text, isShown]);
  const size = sizeText(bytes, locale);
  if (bytes === 0) return <p {...slot("note")}>{t("delivery.body.empty")}</p>;
  return (
    <div className="tb-stack">
      <div className="tb-row tb-inspector-bar">
        <h4 {...slot("label", "tb-inspector-title")}>{t("delivery.body.size", { size })}</h4>
        {pretty !== undefined && (
          <Button tone="quiet" aria-pressed={isPretty} onClick={() => setPretty(!isPretty)}>
            {t("delivery.body.pretty")}
          </Button>
        )}
        <CopyButton tone="quiet" text={body}>
          {t("delivery.body.copy")}
        </CopyButton>
      </div>
      {isShown ? (
        <CodeBlock code={seen} label={t("delivery.body")} />
      ) : (
        <div className="tb-reset">
          <Button onClick={() => setAsked(true)}>{t("delivery.body.show", { size })}</Button>
        </div>
      )}
    </div>
  );
}
