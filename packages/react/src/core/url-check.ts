import type { Webhook } from "@tacklebox/client";
import type { Checked, Finding } from "./finding.ts";
import { reachOf } from "./host-reach.ts";
import { isBelow, requestBinHosts, tunnelHosts } from "./known-hosts.ts";

/** What is worth knowing about the webhooks there are already. */
export type KnownWebhook = Pick<Webhook, "id" | "name" | "url" | "scopes"> & Partial<Pick<Webhook, "eventTypes">>;

export interface UrlCheckOptions {
  /** The other webhooks, so that nobody gets the same event twice without knowing. */
  readonly others?: readonly KnownWebhook[] | undefined;
  /** Scopes this one is for; none means all. */
  readonly scopes?: readonly string[] | undefined;
  /** Addresses of one's own machine or network only warn, with or without https: for sandboxes. */
  readonly allowsLocal?: boolean | undefined;
  /** What stands before the address to forward to. @defaultValue npx tacklebox listen --forward-to */
  readonly listenCommand?: string | undefined;
}

export interface UrlCheck extends Checked {
  /** As it will be called: without a fragment, the host in ASCII. Absent where the text is no web address. */
  readonly url?: string;
}

/** Whether deliveries will reach this address, and who else may read them. Looks at the text alone and calls nobody. */
export function checkUrl(text: string, options: UrlCheckOptions = {}): UrlCheck {
  const url = parseUrl(text.trim());
  if (!url) return only({ id: "url.incomplete" });
  if (!/^https?:$/.test(url.protocol)) return only({ id: "url.notHttps" });
  const notes: Finding[] = url.hash ? [{ id: "url.fragment" }] : [];
  url.hash = "";

  const reach = reachOf(url.hostname);
  const isLocal = reach === "unreachable" && options.allowsLocal === true;
  const errors: Finding[] = [];
  if (reach === "unreachable" && !isLocal) errors.push({ id: "url.unreachable", command: toCommand(url, options) });
  // Somebody who has to enter another host anyway is not told of https as well.
  else if (url.protocol === "http:" && !isLocal) errors.push({ id: "url.notHttps" });
  if (reach === "ip") errors.push({ id: "url.ipAddress" });
  const warnings: Finding[] = isLocal ? [{ id: "url.local" }] : [];
  return { url: url.href, errors, warnings: [...warnings, ...warningsOf(url), ...usedBy(url, options)], notes };
}

function only(error: Finding): UrlCheck {
  return { errors: [error], warnings: [], notes: [] };
}

/** With `https://` where there is no scheme. `mailto:x` and `/path` are no web addresses, though `URL` makes one of `https:x`. */
function parseUrl(text: string): URL | undefined {
  const bare = text.replace(/^\/\//, "");
  const isFull = /^[a-z][a-z\d+.-]*:\/\/[^/?#\\]/i.test(text);
  const isHost = /^(\[[\da-f:.]+\]|[^\s/?#@\\:[\]]+)(:\d+)?([/?#]|$)/i.test(bare);
  if (!isFull && !isHost) return undefined;
  try {
    const url = new URL(isFull ? text : `https://${bare}`);
    const { hostname } = url;
    // A word is no address, unless it says that it is one. Names end at 253 characters, and a dot.
    const isName = isFull || /[.:]|^localhost$/.test(hostname);
    return isName && /[^.]/.test(hostname) && hostname.length < 255 ? url : undefined;
  } catch {
    return undefined;
  }
}

// A line to be pasted into a shell: the path is let in only where it means nothing to one.
function toCommand(
  { port, pathname }: URL,
  { listenCommand = "npx tacklebox listen --forward-to" }: UrlCheckOptions,
): string {
  const path = /^[\w./~-]+$/.test(pathname) && pathname !== "/" ? pathname : "";
  return `${listenCommand} http://localhost${port && `:${port}`}${path}`;
}

function warningsOf(url: URL): readonly Finding[] {
  const host = url.hostname.replace(/\.+$/, "");
  const found = {
    "url.password": url.username !== "" || url.password !== "",
    "url.secret": [...url.searchParams].some(isSecret),
    "url.tunnel": isBelow(host, tunnelHosts),
    "url.bin": isBelow(host, requestBinHosts),
    "url.page": isPage(host, url.pathname),
  } as const;
  // The keys are written just above.
  return (Object.keys(found) as (keyof typeof found)[]).filter((id) => found[id]).map((id) => ({ id }));
}

/** By its name, or because it looks drawn by lot: letters and digits in turns, and no id. */
function isSecret([name, value]: readonly [string, string]): boolean {
  const words = name.slice(-100).replaceAll(/([a-z])([A-Z])/g, "$1_$2");
  if (/(^|[-_.\s])(pass\w*|pwd|token|secret|key|auth|signature|sig|code|credential|jwt)s?$/i.test(words))
    return value.length > 5;
  if (/(^|[-_])id$/i.test(words)) return false;
  const run = /\w{20,}/.exec(value)?.[0] ?? "";
  return (run.match(/[a-z]\d|\d[a-z]/gi)?.length ?? 0) > 2;
}

/** A file for people, or the front door of a site. */
function isPage(host: string, path: string): boolean {
  const isSite = host.startsWith("www.") || (host.split(".").length === 2 && path === "/");
  return /\.html?$/i.test(path) || (isSite && path.endsWith("/"));
}

function usedBy(url: URL, { others = [], scopes = [] }: UrlCheckOptions): readonly Finding[] {
  const twin = others.find(
    (other) =>
      parseUrl(other.url)?.href.replace(/#.*/, "") === url.href &&
      (scopes.length === 0 || other.scopes.length === 0 || other.scopes.some((id) => scopes.includes(id))),
  );
  return twin ? [{ id: "url.used", name: twin.name ?? twin.url, webhookId: twin.id }] : [];
}
