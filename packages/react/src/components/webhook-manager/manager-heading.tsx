"use client";
import type { Webhook } from "@tacklebox/client";
import type { ReactElement, ReactNode, RefObject } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import type { ManagerView } from "../../core/manager-view.ts";
import { webhookTitle } from "../../core/webhook-title.ts";
import { useWebhooks } from "../../data/queries.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { manager } from "../../messages/en/manager.ts";
import { useText, type Text } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import type { ManagerNavigation } from "./use-manager-view.ts";
import { WebhookName } from "./webhook-name.tsx";

export interface ManagerHeadingProps extends Pick<ManagerNavigation, "view" | "go"> {
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  /** The new webhook stands where the form was. */
  readonly created: Webhook | undefined;
}

/** Where one is, what else there is, and the way back. */
export function ManagerHeading({ view, go, headingRef, created }: ManagerHeadingProps): ReactElement {
  const t = useText(manager);
  const slot = useSlots();
  const back = parentOf(view);
  const { eventTypes } = useApi().capabilities;
  const note = noteOf(view, { t, isEveryEvent: eventTypes === "all" });
  return (
    <div className="tb-reset tb-webhook-manager-header">
      {back && (
        <button type="button" className="tb-reset tb-link tb-webhook-manager-back" onClick={() => go(back)}>
          <Icon of={icons.chevron} />
          {"id" in back && back.id !== undefined ? (
            <WebhookName id={back.id} fallback={t("manager.webhook")} />
          ) : (
            t("manager.list")
          )}
        </button>
      )}
      <div className="tb-reset tb-row">
        <div className="tb-reset tb-webhook-manager-title">
          <h2 {...slot("heading")} ref={headingRef} tabIndex={-1}>
            {created ? t("manager.created", { name: webhookTitle(created) }) : titleOf(view, t)}
          </h2>
          {note && !created && <p {...slot("description")}>{note}</p>}
        </div>
        {!back && <Links view={view} go={go} />}
        {view.name === "list" && <CreateButton go={go} />}
      </div>
    </div>
  );
}

/** Not where the platform has one webhook and that is there. */
function CreateButton({ go }: Pick<ManagerHeadingProps, "go">): ReactElement | null {
  const t = useText(manager);
  const { create } = useAbilities();
  const { capabilities } = useApi();
  const loaded = useWebhooks();
  const isFull = capabilities.webhooks === "one" && (loaded.state !== "ready" || loaded.value.items.length > 0);
  if (!create || isFull) return null;
  return (
    <Button tone="primary" icon={icons.plus} onClick={() => go({ name: "create" })}>
      {t("manager.create")}
    </Button>
  );
}

function Links({ view, go }: Pick<ManagerHeadingProps, "view" | "go">): ReactElement {
  const t = useText(manager);
  const { deliveries } = useAbilities();
  const places: readonly (readonly ["list" | "deliveries" | "doctor", string, boolean])[] = [
    ["list", t("manager.list"), true],
    ["deliveries", t("manager.deliveries"), deliveries],
    ["doctor", t("manager.troubleshoot"), true],
  ];
  const offered = places.filter(([name, , isThere]) => isThere || name === view.name);
  return (
    <nav className="tb-reset tb-webhook-manager-links" aria-label={t("manager.views")}>
      {offered.map(([name, text]) => (
        <Button
          key={name}
          tone="quiet"
          className="tb-webhook-manager-link"
          aria-current={name === view.name ? "page" : undefined}
          onClick={() => go({ name })}
        >
          {text}
        </Button>
      ))}
    </nav>
  );
}

function parentOf(view: ManagerView): ManagerView | undefined {
  switch (view.name) {
    case "list":
    case "doctor":
      return undefined;
    case "deliveries":
      return view.id === undefined ? undefined : { name: "webhook", id: view.id };
    case "edit":
      return { name: "webhook", id: view.id };
    case "guide":
      return view.id === undefined ? { name: "list" } : { name: "webhook", id: view.id };
    default:
      return { name: "list" };
  }
}

function titleOf(view: ManagerView, t: Text<typeof manager>): ReactNode {
  if (view.name === "webhook") return <WebhookName id={view.id} fallback={t("manager.webhook")} />;
  return t(`manager.${view.name}`);
}

interface NoteOptions {
  readonly t: Text<typeof manager>;
  readonly isEveryEvent: boolean;
}

function noteOf({ name }: ManagerView, { t, isEveryEvent }: NoteOptions): string | undefined {
  if (name === "create" && isEveryEvent) return t("manager.create.everyEvent");
  return name === "list" || name === "create" ? t(`manager.${name}.description`) : undefined;
}
