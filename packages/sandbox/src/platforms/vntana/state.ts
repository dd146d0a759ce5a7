import type { JsonObject } from "../../json.ts";
import type { Ids } from "../../ids.ts";
import type { OutgoingMail } from "../../mailbox.ts";
import type { Catalog } from "./domain/event-types.ts";

/** What the domain works on: everything that differs from run to run is handed in here. */
export interface World {
  /** Replaced as a whole when a scenario is loaded. */
  state: State;
  ids: Ids;
  readonly catalog: Catalog;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Takes an event with the webhooks it goes to. */
  readonly send: (event: { type: string; payload: JsonObject; webhooks: readonly string[] }) => void;
  readonly mail: (mail: OutgoingMail) => void;
  /** How many deliveries in a row may fail until a webhook is turned off. */
  readonly disableAfter: number;
}

/** Records are replaced, never changed in place. Times are milliseconds since the epoch. */
export interface State {
  readonly organizations: Map<string, Organization>;
  readonly workspaces: Map<string, Workspace>;
  readonly users: Map<string, User>;
  /** By the token's own text; a revoked token is not in here any more. */
  readonly tokens: Map<string, Token>;
  readonly webhooks: Map<string, Webhook>;
  /** By webhook: how many deliveries were given up since the last one that arrived. */
  readonly failedInARow: Map<string, number>;
  readonly products: Map<string, Product>;
  readonly configurators: Map<string, Configurator>;
  readonly tags: Map<string, Tag>;
  readonly showrooms: Map<string, Showroom>;
  /** How often an organization's or workspace's token works before it counts as expired. */
  readonly usesPerScopedToken: number;
}

export interface Organization {
  readonly uuid: string;
  readonly slug: string;
  readonly name: string;
  readonly email: string;
  readonly created: number;
}

export interface Workspace {
  readonly uuid: string;
  readonly organizationUuid: string;
  readonly slug: string;
  readonly name: string;
  readonly imageBlobId: string | null;
  readonly created: number;
}

export interface User {
  readonly uuid: string;
  readonly email: string;
  readonly fullName: string;
  readonly password: string;
  /** The user's one authentication key. */
  readonly key: string;
  readonly memberships: readonly Membership[];
}

export interface Membership {
  readonly organizationUuid: string;
  readonly role: string;
  /** Empty for owners and admins, who reach every workspace. */
  readonly workspaces: readonly { readonly workspaceUuid: string; readonly role: string }[];
}

export interface Token {
  readonly value: string;
  readonly userUuid: string;
  readonly scope: TokenScope;
  readonly expiresAt: number;
  readonly usesLeft: number;
}

export type TokenScope =
  | { readonly kind: "account" }
  | { readonly kind: "organization"; readonly organizationUuid: string }
  | { readonly kind: "workspace"; readonly organizationUuid: string; readonly workspaceUuid: string };

export interface Webhook {
  readonly uuid: string;
  readonly organizationUuid: string;
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly userEmail: string;
  readonly disable: boolean;
  readonly secret: string;
  readonly eventTypeUuids: readonly string[];
  /** Slugs of workspaces; empty for the whole organization. */
  readonly clients: readonly string[];
  readonly created: number;
  readonly updated: number;
}

export type AssetType = "THREE_D" | "IMAGE" | "VIDEO" | "DOCUMENT" | "MATERIAL" | "AUDIO";
export type ConversionStatus = "PENDING" | "CONVERTING" | "COMPLETED" | "FAILED" | "TERMINATED";
export type ProductStatus = "DRAFT" | "WAITING_REVIEW" | "APPROVED" | "REJECTED" | "LIVE_INTERNAL" | "LIVE_PUBLIC";

export interface Product {
  readonly uuid: string;
  readonly organizationUuid: string;
  readonly workspaceUuid: string;
  readonly name: string;
  readonly description: string;
  readonly assetType: AssetType;
  readonly conversionStatus: ConversionStatus;
  readonly status: ProductStatus;
  readonly attributes: Readonly<Record<string, string>>;
  readonly pipelineUuid: string;
  readonly created: number;
  readonly updated: number;
}

export interface Configurator {
  readonly uuid: string;
  readonly workspaceUuid: string;
  readonly name: string;
  readonly description: string;
  readonly productUuids: readonly string[];
  readonly tagUuids: readonly string[];
  readonly status: "DRAFT" | "LIVE";
  readonly created: number;
  readonly updated: number;
}

interface Tag {
  readonly uuid: string;
  readonly name: string;
}

export interface Showroom {
  readonly uuid: string;
  readonly organizationUuid: string;
  readonly name: string;
  readonly productUuids: readonly string[];
  readonly userEmails: readonly string[];
  /** Order id → ids of the products in it. */
  readonly orders: ReadonlyMap<string, readonly string[]>;
}

/** A state with nothing in it. */
export function createState(usesPerScopedToken: number = Number.POSITIVE_INFINITY): State {
  return {
    organizations: new Map(),
    workspaces: new Map(),
    users: new Map(),
    tokens: new Map(),
    webhooks: new Map(),
    failedInARow: new Map(),
    products: new Map(),
    configurators: new Map(),
    tags: new Map(),
    showrooms: new Map(),
    usesPerScopedToken,
  };
}
