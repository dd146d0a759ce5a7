import type { Ids } from "../../ids.ts";
import type { OutgoingEvent } from "../../platform.ts";

/** Public test values. */
export const credentials = { key: "sandbox-key" } as const;

export interface Hook {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

export interface World {
  ids: Ids;
  hooks: Map<string, Hook>;
  tokens: Set<string>;
  readonly send: (event: OutgoingEvent) => void;
}
