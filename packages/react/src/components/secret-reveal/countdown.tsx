"use client";
import { useEffect, useRef, type ReactElement } from "react";
import { secret } from "../../messages/en/secret.ts";
import { useText } from "../../messages/use-text.ts";

/** How long it stays: a ring that empties, and the seconds in digits. No live region, which would count aloud. */
export function Countdown({
  ms,
  ofMs,
  isHeld,
}: {
  readonly ms: number;
  readonly ofMs: number;
  readonly isHeld: boolean;
}): ReactElement {
  const t = useText(secret);
  const ring = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // Through the object model, which a strict style-src allows.
    ring.current?.style.setProperty("--tb-left", String(Math.min(1, ms / ofMs)));
  }, [ms, ofMs]);
  return (
    <span className="tb-countdown">
      <span ref={ring} className="tb-ring" aria-hidden="true" />
      {isHeld ? t("secret.held") : t("secret.left", { seconds: Math.ceil(ms / 1_000) })}
    </span>
  );
}
