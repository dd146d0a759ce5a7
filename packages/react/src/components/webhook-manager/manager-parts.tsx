"use client";
import type { ReactElement } from "react";
import { useWebhook } from "../../data/queries.ts";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadGuide } from "../lazy-part/load-guide.ts";
import { loadDoctor, loadInspector } from "../lazy-part/load-parts.ts";

export interface PartProps {
  readonly webhookId: string | undefined;
}

/** The code of an endpoint, with a handler for each event of the webhook. */
export function GuidePart({ webhookId }: PartProps): ReactElement {
  return webhookId === undefined ? <Guide eventTypes={[]} /> : <GuideOf webhookId={webhookId} />;
}

function GuideOf({ webhookId }: { readonly webhookId: string }): ReactElement {
  const loaded = useWebhook(webhookId);
  return <Guide eventTypes={loaded.state === "ready" ? loaded.value.eventTypes : []} />;
}

function Guide({ eventTypes }: { readonly eventTypes: readonly string[] }): ReactElement {
  return <LazyPart name="endpoint-guide" load={loadGuide} props={{ eventTypes }} />;
}

/** The deliveries of one webhook or of all. */
export function DeliveriesPart({ webhookId }: PartProps): ReactElement {
  const props = webhookId === undefined ? {} : { webhookId };
  return <LazyPart name="delivery-inspector" load={loadInspector} props={props} />;
}

/** Why a delivery is refused. */
export function DoctorPart(): ReactElement {
  return <LazyPart name="signature-doctor" load={loadDoctor} props={{}} />;
}
