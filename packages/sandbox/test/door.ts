import type { components } from "@tacklebox/spec/vntana";
import type { Sandbox, SandboxOptions, Violation } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";
import type { VntanaDomain, VntanaOptions } from "@tacklebox/sandbox/vntana";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";

export type Wire = components["schemas"];
export type Person = keyof typeof credentials;

/** Where requests go in. */
export interface Door {
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  readonly baseUrl: string;
}

export interface Reply<Answer> {
  readonly status: number;
  readonly headers: Headers;
  readonly success: boolean;
  readonly errors: readonly string[];
  readonly response: Answer;
  readonly violation: Violation | undefined;
}

export interface Grid<Row> {
  readonly totalCount: number;
  readonly grid: readonly Row[];
}

/** 21 June 2022, a moment at which nothing happened. */
export const NOW = Date.parse("2022-06-21T03:34:10.348Z");

type Options = Partial<SandboxOptions<VntanaDomain>> & { readonly vntana?: VntanaOptions };

/** A sandbox at a standing clock that remembers its violations. */
export function openSandbox({ vntana: platformOptions, ...options }: Options = {}): {
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly door: Door;
  readonly violations: Violation[];
} {
  const violations: Violation[] = [];
  const sandbox = createSandbox({
    platform: vntana(platformOptions),
    now: () => NOW,
    onViolation: (violation) => violations.push(violation),
    ...options,
  });
  return { sandbox, door: sandbox, violations };
}

export interface CallInit {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export async function call<Answer = unknown>(door: Door, what: string, init: CallInit = {}): Promise<Reply<Answer>> {
  const [method = "GET", path = "/"] = what.split(" ");
  const headers = new Headers(init.headers);
  if (init.token !== undefined) headers.set("x-auth-token", `Bearer ${init.token}`);
  if (init.body !== undefined) headers.set("content-type", "application/json");
  const body = init.body === undefined ? {} : { body: JSON.stringify(init.body) };
  const response = await door.fetch(`${door.baseUrl}${path}`, { method, headers, ...body });
  const { success, errors, response: answer, "x-sandbox-violation": violation } = await response.json();
  return { status: response.status, headers: response.headers, success, errors, response: answer, violation };
}

export function tokenOf(reply: Reply<unknown>): string {
  return reply.headers.get("x-auth-token") ?? "no token";
}

export async function signIn(door: Door, who: Person): Promise<string> {
  return tokenOf(
    await call(door, "POST /v1/auth/login/token", { body: { "personal-access-token": credentials[who].key } }),
  );
}

/** A person with the token of their organization, and of a workspace where a slug is given. */
export async function visit(
  door: Door,
  who: Person,
  workspaceSlug?: string,
): Promise<{ readonly token: string; readonly organizationUuid: string; readonly workspaceUuid: string }> {
  const account = await signIn(door, who);
  const organizations = await call<Grid<Wire["Organization"]>>(door, "GET /v1/organizations", { token: account });
  const organizationUuid = organizations.response.grid[0]!.uuid;
  const token = tokenOf(await exchange(door, account, { organizationUuid }));
  const workspaces = await call<Grid<Wire["Workspace"]>>(door, "GET /v1/clients/client-organizations", { token });
  const workspace = workspaces.response.grid.find(({ slug }) => slug === workspaceSlug) ?? workspaces.response.grid[0];
  const workspaceUuid = workspace?.uuid ?? "none";
  if (workspaceSlug === undefined) return { token, organizationUuid, workspaceUuid };
  return {
    token: tokenOf(await exchange(door, token, { organizationUuid, clientUuid: workspaceUuid })),
    organizationUuid,
    workspaceUuid,
  };
}

export function exchange(
  door: Door,
  token: string,
  headers: Readonly<Record<string, string>>,
): Promise<Reply<unknown>> {
  return call(door, "POST /v1/auth/refresh-token", { token, headers });
}

/** The event type objects of these names, as the catalogue lists them. */
export async function eventTypes(door: Door, token: string, ...names: readonly string[]): Promise<Wire["EventType"][]> {
  const catalogue = await call<Wire["EventGrid"]>(door, "GET /v1/webhooks/events/", { token });
  const all = catalogue.response.grid.flatMap((category) => category.events);
  return names.map((name) => all.find((type) => type.name === name) ?? { name, uuid: "not in the catalogue" });
}

/** A webhook of `demo-furniture` for these event types. */
export async function subscribe(
  door: Door,
  url: string,
  names: readonly string[],
  more: Partial<Wire["WebhookDraft"]> = {},
): Promise<Wire["Webhook"]> {
  const { token, organizationUuid } = await visit(door, "owner");
  const events = await eventTypes(door, token, ...names);
  const body = { name: "Assets", url, organizationUuid, events, ...more };
  return (await call<Wire["Webhook"]>(door, "POST /v1/webhooks/", { token, body })).response;
}

/** Turns a webhook off or on, and leaves it otherwise as it is described. */
export async function turn(door: Door, webhook: Wire["Webhook"], to: "off" | "on"): Promise<void> {
  const { uuid, name, url, organizationUuid, userEmail, events } = webhook;
  const { token } = await visit(door, "owner");
  const types = events.grid.flatMap((category) => category.events);
  const body = { uuid, name, url, organizationUuid, userEmail, events: types, disable: to === "off" };
  await call(door, `PUT /v1/webhooks/${uuid}`, { token, body });
}
