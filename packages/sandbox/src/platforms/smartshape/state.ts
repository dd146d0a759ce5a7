import type { Ids } from "../../ids.ts";
import type { JsonObject, JsonValue } from "../../json.ts";

/** What the domain works on: everything that differs from run to run is handed in here. */
export interface World {
  /** Replaced as a whole when a scenario is loaded. */
  state: State;
  ids: Ids;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Takes an event with the webhooks it goes to. */
  readonly send: (event: { type: string; payload: JsonObject; webhooks: readonly string[] }) => void;
  /** Whether calls for webhooks have to present a session too. */
  readonly requiresSession: boolean;
  /** How many sessions an account may have at a time. */
  readonly sessionPlaces: number;
}

/** Records are replaced, never changed in place. Times are milliseconds since the epoch. */
export interface State {
  /** By mail address, which is the user name as well. */
  readonly users: Map<string, User>;
  /** By the token's own text. */
  readonly tokens: Map<string, Token>;
  /** By the session token's own text: whose it is. */
  readonly sessions: Map<string, string>;
  readonly webhooks: Map<string, Webhook>;
  readonly files: Map<string, File>;
  readonly annotations: Map<string, Annotation>;
  readonly configurations: Map<string, Configuration>;
  /** How often a token works before it counts as ended. */
  readonly usesPerToken: number;
}

export type Permission = "read_webhook" | "write_webhook";

export interface User {
  readonly email: string;
  readonly password: string;
  readonly permissions: readonly Permission[];
}

export interface Token {
  readonly email: string;
  readonly usesLeft: number;
}

export interface Webhook {
  readonly id: string;
  readonly event: string;
  readonly url: string;
  readonly secretToken: string;
  /** Mail address. */
  readonly owner: string;
}

/** A file; a scene once it is optimized, for then it has objects. */
export interface File {
  readonly id: string;
  readonly name: string;
  /** The folder's path, from `/`. */
  readonly parent: string;
  readonly owner: string;
  readonly size: number;
  readonly state: "queued" | "converting";
  readonly created: number;
  readonly updated: number;
  /** When the present revision was uploaded. */
  readonly revised: number;
  /** Object id → attributes by name; empty until the file is optimized. */
  readonly nodes: ReadonlyMap<string, Attributes>;
  readonly sceneTreeRoot: string;
}

export type Attributes = Readonly<Record<string, JsonValue>>;

export interface Annotation {
  readonly id: string;
  readonly fileId: string;
  readonly permissionsId: string;
  readonly author: string;
  readonly name: string;
  readonly content: string;
  readonly color: string;
  readonly camera: readonly [x: number, y: number, z: number];
  readonly created: number;
  readonly updated: number;
}

export interface Configuration {
  readonly id: string;
  readonly fileId: string;
  readonly effectsId: string;
  readonly author: string;
  readonly name: string;
  /** Members of the wire that differ from those of a new one. */
  readonly settings: JsonObject;
  readonly created: number;
  /** The last change, where there was one. */
  readonly changed: { readonly at: number; readonly by: string } | undefined;
}

/** A state with nothing in it. */
export function createState(usesPerToken: number = Number.POSITIVE_INFINITY): State {
  return {
    users: new Map(),
    tokens: new Map(),
    sessions: new Map(),
    webhooks: new Map(),
    files: new Map(),
    annotations: new Map(),
    configurations: new Map(),
    usesPerToken,
  };
}
