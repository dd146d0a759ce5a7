"use client";
import type { Created, Redacted, Webhook } from "@tacklebox/client";
import { useEffect, useRef, useState, type ReactElement, type RefObject } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { webhookEditor } from "../../messages/en/webhook-editor.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadGuide } from "../lazy-part/load-guide.ts";
import { SecretOnceDialog } from "../secret-once/secret-once-dialog.tsx";
import { TestEvent } from "../test-event/test-event.tsx";

export interface CreatedPanelProps {
  readonly created: Created;
  readonly headingRef: RefObject<HTMLElement | null> | undefined;
  readonly onDone: (webhook: Webhook) => void;
}

/** What there is to do once a webhook exists: keep its secret, set up the endpoint, know what happens when it fails. */
export function CreatedPanel({
  created: { webhook, ...created },
  headingRef,
  onDone,
}: CreatedPanelProps): ReactElement {
  const t = useText(webhookEditor);
  const slot = useSlots();
  const can = useAbilities();
  const own = useRef<HTMLHeadingElement>(null);
  const heading = headingRef ?? own;
  const [secret, setSecret] = useState<Redacted | undefined>(created.secret);
  useEffect(() => {
    if (!secret) heading.current?.focus();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- later the dialog gives the focus back
  }, []);
  return (
    <div className="tb-reset tb-stack">
      {!headingRef && (
        <h2 {...slot("heading")} ref={own} tabIndex={-1}>
          {t("editor.created", { name: webhookTitle(webhook) })}
        </h2>
      )}
      {webhook.active && <p {...slot("description")}>{t("editor.created.note")}</p>}
      <SecretOnceDialog
        isOpen={secret !== undefined}
        secret={secret}
        webhookId={webhook.id}
        webhookName={webhook.name}
        onStored={() => setSecret(undefined)}
        finalFocus={heading}
      />
      <LazyPart name="endpoint-guide" load={loadGuide} props={{ eventTypes: webhook.eventTypes }} />
      {can.test && <TestEvent webhook={webhook} />}
      <Failures webhook={webhook} />
      <div className="tb-reset">
        <Button tone="primary" onClick={() => onDone(webhook)}>
          {t("editor.done")}
        </Button>
      </div>
    </div>
  );
}

function Failures({ webhook: { failureEmail } }: { readonly webhook: Webhook }): ReactElement {
  const t = useText(webhookEditor);
  const slot = useSlots();
  const can = useAbilities();
  const { capabilities } = useApi();
  return (
    <section className="tb-reset tb-stack">
      <h3 {...slot("heading")} data-size="small">
        {t("editor.failures")}
      </h3>
      <p {...slot("description")}>
        {t("editor.failures.answer")}{" "}
        {failureEmail &&
          t.node("editor.failures.mail", {
            email: (
              <bdi className="tb-reset" dir="ltr">
                {failureEmail}
              </bdi>
            ),
          })}{" "}
        {can.deliveries && t("editor.failures.log")}
        {!capabilities.hasDeliveryLog && t("editor.failures.noLog")}
      </p>
    </section>
  );
}
