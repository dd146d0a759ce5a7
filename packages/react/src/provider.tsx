"use client";
import type { WebhooksApi } from "@tacklebox/client";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Appearance } from "./appearance/appearance.ts";
import {
  KitContext,
  type CacheSlot,
  type Container,
  type ErrorPlace,
  type FormatMessage,
  type Kit,
  type Permissions,
} from "./context.ts";
import type { KitEvent } from "./kit-event.ts";
import type { Message, Messages } from "./messages/message.ts";

export interface WebhooksProviderProps {
  /** The platform, through the port: `createWebhooksApi(client)` of `@tacklebox/client/<platform>`. Keep it in a constant or a memo. */
  readonly api: WebhooksApi;
  /** Names the tenant whose webhooks these are, another for each platform and environment: open forms stay until it changes. */
  readonly scope: string;
  /** BCP 47. @defaultValue the locale of the last catalogue, else `en` */
  readonly locale?: string;
  /** @defaultValue follows the locale */
  readonly dir?: "ltr" | "rtl";
  /** Catalogues from `@tacklebox/react/messages/…` or parts of one; later ones win, English fills gaps. */
  readonly messages?: Messages | readonly Messages[];
  /** The host's own way to texts, tried first. */
  readonly formatMessage?: FormatMessage;
  readonly appearance?: Appearance;
  /** Where dialogs go. @defaultValue the open native dialog or shadow root around the opener, else `document.body` */
  readonly container?: Container;
  /** What this person may do. @defaultValue all that the platform can do */
  readonly permissions?: Permissions;
  /** Milliseconds since 1970; for tests. @defaultValue Date.now */
  readonly now?: () => number;
  /** Telemetry and toasts. Never given a secret, a URL or what somebody typed. */
  readonly onEvent?: (event: KitEvent) => void;
  /** A `ClientError` from the platform, or whatever a bug of ours threw while rendering. For logs: neither holds a secret. */
  readonly onError?: (error: unknown, place: ErrorPlace) => void;
  readonly children?: ReactNode;
}

const nothing = (): void => undefined;
const none: Permissions = {};
const plain: Appearance = {};

/**
 * Gives the components below it a platform, a language and a look. Several may stand on one page, also one in the other.
 *
 * @example
 * <WebhooksProvider api={api} scope="demo-furniture"><WebhookManager /></WebhooksProvider>
 */
export function WebhooksProvider(props: WebhooksProviderProps): React.JSX.Element {
  const { api, scope, messages, formatMessage, container, children } = props;
  const { appearance = plain, permissions = none, now = Date.now, onEvent = nothing, onError = nothing } = props;
  // Functions written in place change with every render; nothing below has to render again for that.
  const latest = useRef({ now, onEvent, onError });
  latest.current = { now, onEvent, onError };
  const [told] = useState(() => ({
    now: () => latest.current.now(),
    onEvent: (event: KitEvent) => guarded(() => latest.current.onEvent(event)),
    onError: (error: unknown, place: ErrorPlace) => guarded(() => latest.current.onError(error, place)),
  }));
  const [cache] = useState((): CacheSlot => ({}));
  // Another platform or tenant begins with nothing; what the last one had goes with it.
  const tenants = useRef(0);
  const tenant = useMemo(() => (tenants.current += 1), [api, scope]); // oxlint-disable-line react-hooks/exhaustive-deps -- they are what it counts
  useEffect(() => cache.keepOnly?.(tenant), [cache, tenant]);
  useApiWarning(api, scope);
  const catalogues = useMemo(() => (messages ? [messages].flat() : []), [messages]) as readonly Messages[];
  const locale = props.locale ?? catalogues.at(-1)?.locale ?? "en";
  const dir = props.dir ?? directionOf(locale);

  const kit = useMemo(
    (): Kit => ({
      api,
      scope,
      cache,
      tenant,
      locale,
      dir,
      messages: merge(catalogues),
      formatMessage,
      appearance,
      container,
      permissions,
      ...told,
    }),
    [api, scope, cache, tenant, locale, dir, catalogues, formatMessage, appearance, container, permissions, told],
  );
  return <KitContext.Provider value={kit}>{children}</KitContext.Provider>;
}

/**
 * Says once that an `api` does not stay the same: all is loaded anew for each. One change may be meant, a second one under the same scope
 * is a forgotten memo. What somebody is writing stays in any case, because it would be gone with the next render of such a host.
 */
function useApiWarning(api: WebhooksApi, scope: string): void {
  const seen = useRef({ api, scope, changes: 0 });
  useEffect(() => {
    const { current: last } = seen;
    if (last.api === api) return;
    const changes = last.scope === scope ? last.changes + 1 : 0;
    seen.current = { api, scope, changes };
    if (changes === 2)
      console.warn(
        "Tacklebox: keep `api` in a constant or a memo, and give another platform or tenant another `scope`.",
      );
  }, [api, scope]);
}

/** A host's telemetry that throws changes nothing about what took place: a webhook that was created was created. */
function guarded(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    if (typeof reportError === "function") reportError(error);
    else console.error(error);
  }
}

function merge(catalogues: readonly Messages[]): ReadonlyMap<string, Message> {
  return new Map(catalogues.flatMap(({ strings }) => Object.entries(strings)));
}

// Intl.Locale.prototype.getTextInfo is not everywhere yet.
function directionOf(locale: string): "ltr" | "rtl" {
  return /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b|-(Arab|Hebr)\b/i.test(locale) ? "rtl" : "ltr";
}
