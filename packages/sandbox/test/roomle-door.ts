import { sign } from "@tacklebox/receiver/roomle";
import type { Delivery, Sandbox, SandboxOptions, Violation } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";
import type { RoomleDomain, RoomleOptions } from "@tacklebox/sandbox/roomle";
import { access, credentials, roomle } from "@tacklebox/sandbox/roomle";

export const NOW = Date.parse("2026-03-13T09:41:08.529Z");
export const webhook = "http://127.0.0.1:9/hook";
export const path = `/v2/tenants/${access.tenant}/`;

type Options = Partial<SandboxOptions<RoomleDomain>> & { readonly roomle?: RoomleOptions };

export interface Opened {
  readonly sandbox: Sandbox<RoomleDomain>;
  readonly violations: Violation[];
  /** What the endpoint was sent, in order. */
  readonly received: { readonly headers: Headers; readonly body: Uint8Array; readonly json: Record<string, unknown> }[];
}

/** A sandbox at a standing clock, whose deliveries go to an endpoint that answers as told. */
export function openRoomle({
  answer = () => Response.json({ ok: true }),
  roomle: platformOptions,
  ...options
}: Options & { readonly answer?: (tries: number) => Response | Promise<Response> } = {}): Opened {
  const violations: Violation[] = [];
  const received: Opened["received"] = [];
  const sandbox = createSandbox({
    platform: roomle(platformOptions),
    now: () => NOW,
    onViolation: (violation) => violations.push(violation),
    async fetch(input, init) {
      const request = new Request(input, init);
      const body = new Uint8Array(await request.arrayBuffer());
      received.push({ headers: request.headers, body, json: JSON.parse(new TextDecoder().decode(body)) });
      return answer(received.length);
    },
    ...options,
  });
  return { sandbox, violations, received };
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

/** What answers may hold, taken at its word. */
interface Body {
  readonly auth: { readonly token: string };
  readonly tenant: Record<string, unknown>;
  readonly message: string;
}

interface CallInit {
  readonly session?: string;
  readonly body?: unknown;
  /** In place of what is right. */
  readonly headers?: Readonly<Record<string, string>>;
}

export async function call({ fetch, baseUrl }: Opened["sandbox"], what: string, init: CallInit = {}): Promise<Reply> {
  const [method = "GET", to = "/"] = what.split(" ");
  const { apiKey, secret, tenant } = access;
  const proof = await sign({ secret, apiKey, session: init.session ?? "anonymous" });
  const headers = new Headers({ apiKey, currentTenant: `${tenant}`, language: "en", ...proof, ...init.headers });
  if (init.body !== undefined) headers.set("content-type", "application/json");
  const answer = await fetch(`${baseUrl}${to}`, {
    method,
    headers,
    body: init.body ? JSON.stringify(init.body) : null,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

export async function signIn(
  sandbox: Opened["sandbox"],
  person: keyof typeof credentials = "manager",
): Promise<string> {
  const { email: identification, password } = credentials[person];
  const { body } = await call(sandbox, "POST /v2/auth/signin", { body: { identification, password } });
  return body.auth.token;
}

/** Enters the endpoint's address in the tenant's settings. */
export async function register(sandbox: Opened["sandbox"], url = webhook): Promise<void> {
  const session = await signIn(sandbox);
  const { body } = await call(sandbox, `GET ${path}`, { session });
  await call(sandbox, `PUT ${path}`, { session, body: { tenant: { ...body.tenant, webhook: url } } });
}

export const statesOf = (sandbox: Opened["sandbox"]): readonly Delivery["state"][] =>
  sandbox.deliveries().map(({ state }) => state);
