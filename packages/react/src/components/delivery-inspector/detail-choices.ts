import type { Redacted } from "@tacklebox/client";
import type { Framework } from "@tacklebox/receiver/diagnose";

/** What stays chosen from delivery to delivery. */
export interface DetailChoices {
  /** Which part of a delivery is looked at: the same one from delivery to delivery. */
  readonly tab: string;
  readonly setTab: (tab: string) => void;
  readonly framework: Framework;
  readonly setFramework: (framework: Framework) => void;
  readonly secret: (() => Promise<Redacted>) | undefined;
}
