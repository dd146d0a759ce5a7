"use client";
import type { WebhooksApi } from "@tacklebox/client";
import { createContext, useContext } from "react";
import type { Appearance } from "./appearance/appearance.ts";
import type { KitEvent } from "./kit-event.ts";
import type { Message } from "./messages/message.ts";
import type { Value } from "./messages/format-message.ts";

/** What a person in front of the page may do; what is left out is allowed as far as the platform can do it. */
export interface Permissions {
  readonly create?: boolean;
  readonly edit?: boolean;
  readonly delete?: boolean;
  readonly reveal?: boolean;
  readonly rotate?: boolean;
  readonly test?: boolean;
  readonly deliveries?: boolean;
}

/** Where an error showed: for the host's own log. */
export interface ErrorPlace {
  readonly component: string;
  readonly action: string;
}

/** A host's own way to texts, react-intl or i18next for instance. `undefined` means it has none, and ours is used. */
export type FormatMessage = (message: {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
  readonly locale: string;
}) => string | undefined;

/** Where dialogs go: an element, a shadow root, or a function that finds one when it is needed. */
export type Container = HTMLElement | ShadowRoot | (() => HTMLElement | ShadowRoot | null | undefined);

/** A place for what `data/` keeps; nobody else looks inside, so that whoever needs no queries does not load them. */
export interface CacheSlot {
  content?: unknown;
  /** Forgets what belongs to another tenant. */
  keepOnly?: (tenant: number) => void;
}

/** What the provider hands to everything below it. */
export interface Kit {
  readonly api: WebhooksApi | undefined;
  readonly scope: string;
  readonly cache: CacheSlot;
  /** Another number for each platform and scope that was here. */
  readonly tenant: number;
  readonly locale: string;
  readonly dir: "ltr" | "rtl" | undefined;
  readonly messages: ReadonlyMap<string, Message>;
  readonly formatMessage: FormatMessage | undefined;
  readonly appearance: Appearance;
  readonly container: Container | undefined;
  readonly permissions: Permissions;
  readonly now: () => number;
  readonly onEvent: (event: KitEvent) => void;
  readonly onError: (error: unknown, place: ErrorPlace) => void;
}

/** Without a provider: English, the host's own theme, and no platform to call. */
const bare: Kit = {
  api: undefined,
  scope: "",
  cache: {},
  tenant: 0,
  locale: "en",
  dir: undefined,
  messages: new Map(),
  formatMessage: undefined,
  appearance: {},
  container: undefined,
  permissions: {},
  now: Date.now,
  onEvent: () => undefined,
  onError: () => undefined,
};

export const KitContext: React.Context<Kit> = createContext(bare);

export function useKit(): Kit {
  return useContext(KitContext);
}

/**
 * The port of the platform.
 *
 * @throws where there is no provider above.
 */
export function useApi(): WebhooksApi {
  const { api } = useKit();
  if (api) return api;
  throw new Error(
    process.env.NODE_ENV === "production"
      ? "No <WebhooksProvider> above."
      : "This component needs <WebhooksProvider api={…} scope={…}> above it; see the README of @tacklebox/react.",
  );
}
