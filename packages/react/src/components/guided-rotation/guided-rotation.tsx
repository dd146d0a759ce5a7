"use client";
import type { ReactElement } from "react";
import { Surface } from "../../appearance/surface.tsx";
import { publish, type Published } from "../published/published.tsx";
import { GuidedRotationView, type GuidedRotationProps } from "./guided-rotation-view.tsx";

export type { GuidedRotationProps };

/**
 * Gives a webhook a new secret without a lost delivery where the platform has no overlap: a second webhook takes over while the endpoint
 * accepts both secrets. Four steps, which can be left and taken up again, and undone until the last. `onDone` gets the webhook that has
 * taken over; the old one's id leads nowhere then.
 */
export const GuidedRotation: Published<GuidedRotationProps> = publish(
  { name: "GuidedRotation", surface: "guided-rotation" },
  function GuidedRotation(props: GuidedRotationProps): ReactElement {
    const { webhook, envVariable, onDone, onCancel, onWebhooksChange, ...rest } = props;
    return (
      <Surface name="guided-rotation" {...rest}>
        <GuidedRotationView {...{ webhook, envVariable, onDone, onCancel, onWebhooksChange }} />
      </Surface>
    );
  },
);
