"use client";
import type { ReactElement, ReactNode } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { errors } from "../../messages/en/errors.ts";
import { webhookStatus } from "../../messages/en/webhook-status.ts";
import { useText } from "../../messages/use-text.ts";
import type { Pausing } from "../../headless/use-pause.ts";

const english = { ...webhookStatus, ...errors } as const;

export interface PauseSwitchProps {
  /** What the webhook is called. */
  readonly name: string;
  readonly pausing: Pausing;
  /** Visible; without it the switch is named for screen readers alone. */
  readonly children?: ReactNode;
}

/** On while deliveries go out. Turns at once; when the platform refuses it turns back and says so. */
export function PauseSwitch({ name, pausing, children }: PauseSwitchProps): ReactElement {
  const t = useText(english);
  const slot = useSlots();
  const announce = useAnnounce();
  const set = async (active: boolean): Promise<void> => {
    const outcome = await pausing.set(active);
    if (outcome === "done") announce(t(active ? "pause.resumed" : "pause.paused", { name }));
    else if (outcome === "uncertain") announce(t("pause.uncertain"));
    else if (outcome) announce(t(active ? "resume.failed" : "pause.failed"));
  };
  return (
    <label {...slot("switch")}>
      <input
        className="tb-reset tb-toggle"
        type="checkbox"
        role="switch"
        aria-label={children ? undefined : t("pause.label", { name })}
        aria-busy={pausing.isPending || undefined}
        checked={pausing.isActive}
        onChange={(event) => void set(event.target.checked)}
      />
      {children}
    </label>
  );
}

/** Why a switch turned back, or that nobody knows whether it did. Stands where the state stands; the switch has announced it. */
export function PauseFailure({ pausing }: Pick<PauseSwitchProps, "pausing">): ReactElement | null {
  const { error, isActive, isUncertain } = pausing;
  const t = useText(english);
  if (!error) return null;
  return (
    <span className="tb-reset tb-note" data-tone="danger">
      {isUncertain
        ? t("pause.uncertain")
        : `${t(isActive ? "pause.failed" : "resume.failed")} ${t(`error.${error.kind}`)}`}
    </span>
  );
}
