"use client";
import type { Webhook } from "@tacklebox/client";
import type { ReactElement, ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time } from "../../appearance/time.tsx";
import { useApi } from "../../context.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useScopes } from "../../data/queries.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import { EventChips } from "../event-chips/event-chips.tsx";

const english = { ...webhookDetail, ...webhookStatus } as const;

/** What the platform says of a webhook; what it does not say has no line. */
export function DetailFacts({ webhook }: { readonly webhook: Webhook }): ReactElement {
  const t = useText(english);
  const slot = useSlots();
  const { capabilities } = useApi();
  const { description, failureEmail, createdAt, updatedAt } = webhook;
  return (
    <dl {...slot("details", "tb-webhook-detail-facts")} aria-label={t("detail.facts")}>
      <Fact label={t("detail.events")}>
        <EventChips eventTypes={webhook.eventTypes} name={webhookTitle(webhook)} />
      </Fact>
      {capabilities.hasScopes && (
        <Fact label={t("detail.scopes")}>
          <Scopes ids={webhook.scopes} whenNone={t("scopes.all")} />
        </Fact>
      )}
      {description && <Fact label={t("detail.description")}>{description}</Fact>}
      {failureEmail && (
        <Fact label={t("detail.failureEmail")}>
          <bdi className="tb-reset" dir="ltr">
            {failureEmail}
          </bdi>
        </Fact>
      )}
      {createdAt && (
        <Fact label={t("detail.created")}>
          <Time value={createdAt} />
        </Fact>
      )}
      {updatedAt && updatedAt !== createdAt && (
        <Fact label={t("detail.updated")}>
          <Time value={updatedAt} />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <dt className="tb-reset tb-muted">{label}</dt>
      <dd className="tb-reset tb-webhook-detail-fact">{children}</dd>
    </>
  );
}

function Scopes({ ids, whenNone }: { readonly ids: readonly string[]; readonly whenNone: string }): ReactElement {
  const scopes = useScopes({ isEnabled: ids.length > 0 });
  const names = new Map(scopes.state === "ready" ? scopes.value.map(({ id, name }) => [id, name]) : []);
  return <>{ids.length === 0 ? whenNone : ids.map((id) => names.get(id) ?? id).join(", ")}</>;
}
