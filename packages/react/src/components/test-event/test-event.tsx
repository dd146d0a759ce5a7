"use client";
import { ClientError, type Webhook } from "@tacklebox/client";
import { useId, useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi, useKit } from "../../context.ts";
import { useCacheUpdates } from "../../data/use-cache-updates.ts";
import { useAction } from "../../headless/use-action.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { webhookDetail } from "../../messages/en/webhook-detail.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { outcomeText } from "../webhook-status/outcome-view.tsx";

const english = { ...webhookDetail, ...webhookStatus } as const;

/** Has the platform send a test event to the saved address, and says what came of it. */
export function TestEvent({ webhook }: { readonly webhook: Webhook }): ReactElement | null {
  const api = useApi();
  const { onEvent } = useKit();
  const t = useText(english);
  const slot = useSlots();
  const announce = useAnnounce();
  const updates = useCacheUpdates();
  const select = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Of an error that is tried again, and goes.
  useKeptFocus(root, button);
  const [chosen, choose] = useState<string>();
  const [outcome, setOutcome] = useState<string>();
  const { eventTypes } = webhook;
  const eventType = chosen !== undefined && eventTypes.includes(chosen) ? chosen : eventTypes[0];
  const { state, error, run } = useAction({ component: "WebhookDetail", action: "sendTest" }, async (type: string) => {
    if (!api.sendTest)
      throw new ClientError("unsupported", "This platform sends no tests.", { codes: ["canSendTest"] });
    return api.sendTest(webhook.id, type);
  });
  if (eventType === undefined) return null;

  const send = async (): Promise<void> => {
    setOutcome(undefined);
    const delivery = await run(eventType);
    if (!delivery) return;
    updates.refreshDeliveries();
    onEvent({ type: "test.sent", webhookId: webhook.id, eventType });
    const text = t("detail.test.sent", { outcome: outcomeText(delivery, t) });
    setOutcome(text);
    announce(text);
  };
  return (
    <div ref={root} className="tb-reset tb-stack tb-webhook-detail-test">
      <div className="tb-reset tb-row">
        {eventTypes.length > 1 && (
          <>
            <label className="tb-reset tb-hidden" htmlFor={select}>
              {t("detail.test.event")}
            </label>
            <select
              {...slot("select")}
              id={select}
              dir="ltr"
              value={eventType}
              onChange={(event) => choose(event.target.value)}
            >
              {eventTypes.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </>
        )}
        <Button ref={button} icon={icons.send} isPending={state === "pending"} onClick={() => void send()}>
          {t("detail.test")}
        </Button>
        <span {...slot("note")}>{outcome ?? t("detail.test.note")}</span>
      </div>
      {error && <ErrorView error={error} onRetry={() => void send()} />}
    </div>
  );
}
