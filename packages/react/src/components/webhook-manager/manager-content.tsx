"use client";
import type { Created, Webhook } from "@tacklebox/client";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useApi } from "../../context.ts";
import { toPath, type ManagerView } from "../../core/manager-view.ts";
import { useAbilities } from "../../headless/use-abilities.ts";
import { manager } from "../../messages/en/manager.ts";
import { useText } from "../../messages/use-text.ts";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadDetail, loadLateSecret, loadLeaveQuestion } from "../lazy-part/load-parts.ts";
import { preload } from "../lazy-part/preload.ts";
import { ManagerHeading } from "./manager-heading.tsx";
import { ManagerPlace } from "./manager-place.tsx";
import { useManagerView, type ManagerViewOptions } from "./use-manager-view.ts";
import type { ManagerForm } from "./webhook-manager-props.ts";

export interface ManagerContentProps extends ManagerViewOptions, ManagerForm {}

/** The heading and what is below it. */
export function ManagerContent({ view: given, defaultView, onViewChange, ...form }: ManagerContentProps): ReactElement {
  const t = useText(manager);
  const slot = useSlots();
  const can = useAbilities();
  const { capabilities } = useApi();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const navigation = useManagerView({ view: given, defaultView, onViewChange });
  const { view, asked, isSaving } = navigation;
  const [created, setCreated] = useState<Webhook>();
  const [late, setLate] = useState<readonly Created[]>([]);
  const [unseen] = late;
  const path = toPath(view);
  useEffect(() => setCreated(undefined), [path]);
  useViewFocus(view, { root, heading });
  const mayChange = can.create || can.edit || can.delete || can.rotate;

  return (
    <div
      ref={root}
      className="tb-reset tb-webhook-manager-content"
      onFocus={preloadViews}
      onPointerEnter={preloadViews}
    >
      <ManagerHeading {...navigation} headingRef={heading} created={created} />
      {!mayChange && <p {...slot("note")}>{t("manager.readOnly")}</p>}
      {asked && (
        <LazyPart
          name="leave-question"
          load={loadLeaveQuestion}
          fallback={null}
          props={{
            isSaving,
            hasSecret: view.name === "create" && capabilities.signingSecret === "made-by-platform",
            onStay: navigation.stay,
            onLeave: navigation.leave,
          }}
        />
      )}
      <ManagerPlace
        navigation={navigation}
        heading={heading}
        form={form}
        onCreated={setCreated}
        onCreatedLate={(next) => next.secret && setLate((all) => [...all, next])}
      />
      {unseen && (
        <LazyPart
          key={unseen.webhook.id}
          name="late-secret"
          load={loadLateSecret}
          fallback={null}
          props={{ created: unseen, onStored: () => setLate((all) => all.slice(1)), finalFocus: heading }}
        />
      )}
    </div>
  );
}

/** Whichever is asked for brings the others along. */
function preloadViews(): void {
  preload(loadDetail);
}

interface Places {
  readonly root: { readonly current: HTMLElement | null };
  readonly heading: { readonly current: HTMLElement | null };
}

/** On a new view the focus goes to its heading; back in the list, to the row one came from. Not when the manager appears. */
function useViewFocus(view: ManagerView, { root, heading }: Places): void {
  const announce = useAnnounce();
  const last = useRef(view);
  useEffect(() => {
    const before = last.current;
    last.current = view;
    if (toPath(before) === toPath(view)) return;
    const origin = view.name === "list" && "id" in before ? before.id : undefined;
    const row = [...(root.current?.querySelectorAll<HTMLElement>("[data-tb-webhook]") ?? [])].find(
      (name) => name.dataset["tbWebhook"] === origin,
    );
    if (row) announce(heading.current?.textContent ?? "");
    (row ?? heading.current)?.focus();
  }, [view, root, heading, announce]);
}
