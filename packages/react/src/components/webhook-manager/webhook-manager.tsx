"use client";
import { useRef, type ReactElement } from "react";
import { Surface } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import type { ManagerView } from "../../core/manager-view.ts";
import { publish, type Published } from "../published/published.tsx";
import { ManagerContent } from "./manager-content.tsx";
import type { WebhookManagerProps } from "./webhook-manager-props.ts";

const list: ManagerView = { name: "list" };

function Manager(props: WebhookManagerProps): ReactElement {
  const {
    view,
    defaultView = list,
    onViewChange,
    initial,
    schema,
    extraFields,
    allowsLocal,
    listenCommand,
    ...rest
  } = props;
  const { scope } = useKit();
  const first = useRef(scope);
  return (
    <Surface name="webhook-manager" {...rest}>
      <ManagerContent
        // Whatever was open, typed or asked belongs to the tenant it was for.
        key={scope}
        view={view}
        defaultView={scope === first.current ? defaultView : list}
        onViewChange={onViewChange}
        {...{ initial, schema, extraFields, allowsLocal, listenCommand }}
      />
    </Surface>
  );
}

/**
 * Everything about webhooks in one place: list, detail, creating and changing, deliveries, the code of an endpoint, and finding out why a
 * signature fails. Deliveries, code and signatures are loaded when they are first shown.
 *
 * @example
 * <WebhookManager view={parsePath(path)} onViewChange={(view) => navigate(toPath(view))} />
 */
export const WebhookManager: Published<WebhookManagerProps> = publish(
  { name: "WebhookManager", surface: "webhook-manager", lines: 6 },
  Manager,
);

/** `WebhookManager.Loading` for Server Components, which cannot look into a component of the page. */
export const WebhookManagerLoading: typeof WebhookManager.Loading = WebhookManager.Loading;

/** `WebhookManager.Error` for Server Components. */
export const WebhookManagerError: typeof WebhookManager.Error = WebhookManager.Error;
