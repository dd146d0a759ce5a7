"use client";
import type { ComponentType } from "react";
import { useEffect, useState } from "react";
import { useAction, type Action } from "../../headless/use-action.ts";
import type { GuidedRotationViewProps } from "../guided-rotation/guided-rotation-view.tsx";

/** The way without downtime, which is loaded when somebody takes it. */
export interface Guided extends Pick<Action<[], true>, "state" | "run"> {
  readonly View: ComponentType<GuidedRotationViewProps> | undefined;
}

/** Loads the guided rotation on demand; forgets that it was wanted when the dialog closes. */
export function useGuided(isOpen: boolean): Guided {
  const [View, setView] = useState<ComponentType<GuidedRotationViewProps>>();
  const { state, run } = useAction({ component: "RotateSecretDialog", action: "load" }, async () => {
    const { GuidedRotationView } = await import("../guided-rotation/guided-rotation-view.tsx");
    setView(() => GuidedRotationView);
    return true as const;
  });
  // On opening, too: it may have arrived after somebody had closed the dialog.
  useEffect(() => setView(undefined), [isOpen]);
  return { View: isOpen ? View : undefined, state, run };
}
