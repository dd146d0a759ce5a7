import type { Ids } from "../../ids.ts";
import type { JsonObject } from "../../json.ts";
import type { OutgoingMail } from "../../mailbox.ts";

/** What the domain works on: everything that differs from run to run is handed in here. */
export interface World {
  /** Replaced as a whole when a scenario is loaded. */
  state: State;
  ids: Ids;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Takes an event with the webhooks it goes to: tenants, by their ids. */
  readonly send: (event: { type: string; payload: JsonObject; webhooks: readonly string[] }) => void;
  /** Sends the platform's own mail. */
  readonly mail: (mail: OutgoingMail) => void;
}

/** Records are replaced, never changed in place. */
export interface State {
  /** By mail address. */
  readonly users: Map<string, User>;
  /** By the session token's own text. */
  readonly sessions: Map<string, Session>;
  /** What was issued: API key → secret. */
  readonly keys: Map<string, string>;
  readonly tenants: Map<number, Tenant>;
  /** How often a session works before it counts as ended. */
  readonly usesPerSession: number;
  /** So that no two deliveries have the same token. */
  tokensMade: number;
}

export interface User {
  readonly email: string;
  readonly password: string;
  /** Sees and changes the webhook and the API key of a tenant. */
  readonly managesTenants: boolean;
}

export interface Session {
  readonly email: string;
  readonly usesLeft: number;
}

export interface Tenant {
  readonly id: number;
  readonly name: string;
  readonly label: string;
  readonly active: boolean;
  /** Empty where there is none. */
  readonly webhook: string;
  /** Empty where none is entered. */
  readonly apiKey: string;
}

/** A state with nothing in it. */
export function createState(usesPerSession: number = Number.POSITIVE_INFINITY): State {
  return {
    users: new Map(),
    sessions: new Map(),
    keys: new Map(),
    tenants: new Map(),
    usesPerSession,
    tokensMade: 0,
  };
}
