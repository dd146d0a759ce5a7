import type { Sandbox, SandboxOptions, Violation } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";
import type { SmartshapeDomain, SmartshapeOptions } from "@tacklebox/sandbox/smartshape";
import { credentials, smartshape } from "@tacklebox/sandbox/smartshape";

export const secretToken = "a-signing-secret";
export const NOW = Date.parse("2026-03-13T09:41:08.529Z");

type Options = Partial<SandboxOptions<SmartshapeDomain>> & { readonly smartshape?: SmartshapeOptions };

export interface Opened {
  readonly sandbox: Sandbox<SmartshapeDomain>;
  readonly violations: Violation[];
  /** What the endpoint was sent, in order. */
  readonly received: { readonly token: string; readonly body: Record<string, unknown>; readonly bytes: string }[];
}

/** A sandbox at a standing clock, whose deliveries go to an endpoint that answers as told. */
export function openSmartshape({
  answer = () => Response.json({ success: true }),
  smartshape: platformOptions,
  ...options
}: Options & { readonly answer?: (tries: number) => Response } = {}): Opened {
  const violations: Violation[] = [];
  const received: Opened["received"] = [];
  const sandbox = createSandbox({
    platform: smartshape({ tokenCost: 4, ...platformOptions }),
    now: () => NOW,
    onViolation: (violation) => violations.push(violation),
    async fetch(input, init) {
      const request = new Request(input, init);
      const bytes = await request.text();
      received.push({ token: request.headers.get("x-smartshape-token") ?? "", body: JSON.parse(bytes), bytes });
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
  readonly cookies: string;
  readonly jwt: string;
  readonly data: { readonly type: string; readonly attributes: { readonly _id: string } };
  readonly id: string;
  readonly nodes: readonly string[];
}

interface CallInit {
  readonly token?: string;
  readonly session?: string;
  readonly body?: unknown;
}

export async function call({ fetch, baseUrl }: Opened["sandbox"], what: string, init: CallInit = {}): Promise<Reply> {
  const [method = "GET", path = "/"] = what.split(" ");
  const headers = new Headers();
  if (init.token !== undefined) headers.set("authorization", `Bearer ${init.token}`);
  if (init.session !== undefined) headers.set("x-smartshape-session", init.session);
  if (init.body !== undefined) headers.set("content-type", "application/json");
  const answer = await fetch(`${baseUrl}${path}`, {
    method,
    headers,
    body: init.body ? JSON.stringify(init.body) : null,
  });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

export async function signIn(sandbox: Opened["sandbox"], person: keyof typeof credentials = "owner"): Promise<string> {
  const { email: username, password } = credentials[person];
  const { body } = await call(sandbox, "POST /account/login/", { body: { username, password } });
  return body.cookies.replace("jsonwebtoken=", "");
}

/** A webhook at an endpoint on this machine; gives back its id. */
export async function subscribe(
  sandbox: Opened["sandbox"],
  event: string,
  person: keyof typeof credentials = "owner",
): Promise<string> {
  const token = await signIn(sandbox, person);
  const body = { event, url: "http://127.0.0.1:9/hook", secretToken };
  const { body: created } = await call(sandbox, "PUT /webhook/", { token, body });
  const { _id: id } = created.data.attributes;
  return id;
}
