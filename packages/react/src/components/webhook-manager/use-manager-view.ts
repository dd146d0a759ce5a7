"use client";
import { useEffect, useRef, useState } from "react";
import { toPath, type ManagerView } from "../../core/manager-view.ts";
import { useControllable } from "../../headless/use-controllable.ts";
import type { ViewChangeReason, WebhookManagerProps } from "./webhook-manager-props.ts";

export interface ManagerViewOptions extends Pick<WebhookManagerProps, "view" | "onViewChange"> {
  readonly defaultView: ManagerView;
}

export interface ManagerNavigation {
  readonly view: ManagerView;
  /** Goes there; a form with changes is asked about first, unless the reason is that it has been dealt with. */
  readonly go: (view: ManagerView, reason?: ViewChangeReason) => void;
  /** Where somebody wants to go who would lose changes. */
  readonly asked: ManagerView | undefined;
  readonly stay: () => void;
  readonly leave: () => void;
  readonly setDirty: (isDirty: boolean) => void;
  /** What would be lost is being saved: leaving does not stop that. */
  readonly isSaving: boolean;
  readonly setSaving: (isSaving: boolean) => void;
}

/** Where the manager is, and whether it may go elsewhere. A host that changes `view` itself is not held up. */
export function useManagerView({ view: given, defaultView, onViewChange }: ManagerViewOptions): ManagerNavigation {
  const reason = useRef<ViewChangeReason>("navigation");
  const isDirty = useRef(false);
  const [asked, ask] = useState<ManagerView>();
  const [isSaving, setSaving] = useState(false);
  const [view, setView] = useControllable<ManagerView>({
    value: given,
    defaultValue: defaultView,
    onChange: (next) => onViewChange?.(next, { reason: reason.current }),
  });
  const path = toPath(view);
  useEffect(() => {
    // A form that a host's router has taken away cannot say that it is gone.
    isDirty.current = false;
    ask(undefined);
    setSaving(false);
  }, [path]);

  const change = (next: ManagerView, why: ViewChangeReason): void => {
    isDirty.current = false;
    reason.current = why;
    ask(undefined);
    setView(next);
  };
  return {
    view,
    go: (next, why = "navigation") => {
      if (why === "navigation" && (isDirty.current || isSaving)) ask(next);
      else change(next, why);
    },
    asked,
    stay: () => ask(undefined),
    leave: () => asked && change(asked, "navigation"),
    setDirty: (next) => {
      isDirty.current = next;
      // Saved meanwhile: there is nothing left to ask about.
      if (!next) ask(undefined);
    },
    isSaving,
    setSaving,
  };
}
