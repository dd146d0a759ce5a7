import type { Ids } from "../../ids.ts";
import type { JsonObject } from "../../json.ts";
import type { Sealed, Vault } from "./domain/vault.ts";

/** What the domain works on: everything that differs from run to run is handed in here. */
export interface World {
  /** Replaced as a whole when a scenario is loaded. */
  state: State;
  ids: Ids;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Takes an event with the webhooks it goes to. */
  readonly send: (event: { type: string; payload: JsonObject; webhooks: readonly string[] }) => void;
  /** Where secrets are kept. */
  readonly vault: Vault;
}

/** Records are replaced, never changed in place. Times are milliseconds since the epoch. */
export interface State {
  /** By name. */
  readonly users: Map<string, User>;
  /** By the token's own text. */
  readonly tokens: Map<string, Token>;
  readonly templates: Map<string, Template>;
  /** Oldest first. */
  readonly webhooks: Map<string, Webhook>;
  readonly sheets: Map<string, Sheet>;
  /** How often a token works before it counts as ended. */
  readonly usesPerToken: number;
}

export interface User {
  /** An e-mail address, in these scenarios. */
  readonly username: string;
  readonly password: string;
}

export interface Token {
  readonly username: string;
  readonly endsAt: number;
  readonly usesLeft: number;
}

/** What documents are processed with. */
export interface Template {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string | null;
}

export interface Webhook {
  readonly id: string;
  readonly templateId: string;
  readonly url: string;
  /** Encrypted; absent for a webhook without one. */
  readonly secret: Sealed | undefined;
  /** The system's alone: no operation changes it. */
  readonly isEnabled: boolean;
  readonly created: number;
  /** Name of the user. */
  readonly owner: string;
}

export type Progress = "open" | "in-progress" | "completed" | "failed";

/** Uploaded documents that belong together: a student's answer sheet, where the template is one of those. */
export interface Sheet {
  readonly id: string;
  readonly templateId: string;
  /** Name of the user. */
  readonly owner: string;
  readonly name: string;
  readonly studentId: string;
  readonly progress: Progress;
  readonly uploaded: number;
  /** One for each page. */
  readonly documentIds: readonly string[];
}

/** A state with nothing in it. */
export function createState(usesPerToken: number = Number.POSITIVE_INFINITY): State {
  return {
    users: new Map(),
    tokens: new Map(),
    templates: new Map(),
    webhooks: new Map(),
    sheets: new Map(),
    usesPerToken,
  };
}
