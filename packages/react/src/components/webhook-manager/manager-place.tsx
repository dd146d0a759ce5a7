"use client";
import type { Created, Webhook } from "@tacklebox/client";
import type { ReactElement, RefObject } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { LazyPart } from "../lazy-part/lazy-part.tsx";
import { loadDetail, loadEditor } from "../lazy-part/load-parts.ts";
import { FirstRun } from "../webhook-list/first-run.tsx";
import { ListView } from "../webhook-list/webhook-list.tsx";
import { DeliveriesPart, DoctorPart, GuidePart } from "./manager-parts.tsx";
import type { ManagerNavigation } from "./use-manager-view.ts";
import type { ManagerForm } from "./webhook-manager-props.ts";

export interface ManagerPlaceProps {
  readonly navigation: ManagerNavigation;
  readonly heading: RefObject<HTMLElement | null>;
  readonly form: ManagerForm;
  readonly onCreated: (webhook: Webhook) => void;
  readonly onCreatedLate: (created: Created) => void;
}

/** What is at a view, and where each of its buttons leads. */
export function ManagerPlace({
  navigation: { view, go, setDirty, setSaving },
  heading,
  form,
  onCreated,
  onCreatedLate,
}: ManagerPlaceProps): ReactElement {
  const slot = useSlots();
  const create = (): void => go({ name: "create" });
  const edit = ({ id }: Webhook): void => go({ name: "edit", id });
  const showDeliveries = ({ id }: Webhook): void => go({ name: "deliveries", id });
  const show = (id: string): void => go({ name: "webhook", id });
  const editing = { ...form, onDirtyChange: setDirty, onPendingChange: setSaving, onShowOther: show };

  switch (view.name) {
    case "list":
      return (
        <ListView
          onSelect={({ id }) => show(id)}
          onEdit={edit}
          onShowDeliveries={showDeliveries}
          finalFocus={heading}
          renderEmpty={() => (
            <div {...slot("card")}>
              <FirstRun onCreate={create} allowsLocal={form.allowsLocal} />
            </div>
          )}
        />
      );
    case "webhook":
      return (
        <LazyPart
          name="webhook-detail"
          load={loadDetail}
          props={{
            webhookId: view.id,
            onEdit: edit,
            onDeleted: () => go({ name: "list" }, "deleted"),
            onReplaced: ({ id }) => go({ name: "webhook", id }, "replaced"),
            onBack: () => go({ name: "list" }),
            onShowDeliveries: showDeliveries,
            onShowGuide: ({ id }) => go({ name: "guide", id }),
            finalFocus: heading,
          }}
        />
      );
    case "create":
      return (
        <LazyPart
          name="webhook-editor"
          load={loadEditor}
          props={{
            ...editing,
            onCreated,
            onCreatedLate,
            headingRef: heading,
            onCancel: () => go({ name: "list" }, "canceled"),
            onDone: ({ id }) => go({ name: "webhook", id }, "created"),
          }}
        />
      );
    case "edit":
      return (
        <LazyPart
          name="webhook-editor"
          load={loadEditor}
          props={{
            ...editing,
            webhookId: view.id,
            onCancel: () => go({ name: "webhook", id: view.id }, "canceled"),
            onDone: ({ id }) => go({ name: "webhook", id }, "saved"),
          }}
        />
      );
    case "deliveries":
      return <DeliveriesPart webhookId={view.id} />;
    case "guide":
      return <GuidePart webhookId={view.id} />;
    default:
      return <DoctorPart />;
  }
}
