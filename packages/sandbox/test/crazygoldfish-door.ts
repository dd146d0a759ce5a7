import type { Sandbox, SandboxOptions, Violation } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";
import type { CrazygoldfishDomain, CrazygoldfishOptions } from "@tacklebox/sandbox/crazygoldfish";
import { crazygoldfish, credentials } from "@tacklebox/sandbox/crazygoldfish";

export const secret = "a-signing-secret";
export const NOW = Date.parse("2026-03-13T09:41:08.529Z");
export const sheets = "assignment_evaluation_student_answer_sheet_extraction";
export const notes = "delivery_note_extraction";

type Options = Partial<SandboxOptions<CrazygoldfishDomain>> & { readonly crazygoldfish?: CrazygoldfishOptions };

export interface Opened {
  readonly sandbox: Sandbox<CrazygoldfishDomain>;
  readonly violations: Violation[];
  /** What the endpoint was sent, in order. */
  readonly received: { readonly headers: Headers; readonly body: Record<string, unknown>; readonly bytes: string }[];
}

/** A sandbox at a standing clock, whose deliveries go to an endpoint that answers as told. */
export function openCrazygoldfish({
  answer = () => new Response(null, { status: 204 }),
  crazygoldfish: platformOptions,
  ...options
}: Options & { readonly answer?: (tries: number) => Response | Promise<Response> } = {}): Opened {
  const violations: Violation[] = [];
  const received: Opened["received"] = [];
  const sandbox = createSandbox({
    platform: crazygoldfish(platformOptions),
    now: () => NOW,
    onViolation: (violation) => violations.push(violation),
    async fetch(input, init) {
      const { headers, ...request } = {
        headers: new Headers(init?.headers),
        text: await new Request(input, init).text(),
      };
      received.push({ headers, body: JSON.parse(request.text), bytes: request.text });
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
  readonly access_token: string;
  readonly id: string;
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly { readonly id: string; readonly name?: string }[];
}

interface CallInit {
  readonly token?: string;
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

export async function call({ fetch, baseUrl }: Opened["sandbox"], what: string, init: CallInit = {}): Promise<Reply> {
  const [method = "GET", path = "/"] = what.split(" ");
  const headers = new Headers();
  if (init.token !== undefined) headers.set("authorization", `Bearer ${init.token}`);
  if (init.body !== undefined) headers.set("content-type", "application/json");
  const body = init.form ? new URLSearchParams(init.form) : init.body === undefined ? null : JSON.stringify(init.body);
  const answer = await fetch(`${baseUrl}${path}`, { method, headers, body });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

export async function signIn(sandbox: Opened["sandbox"], person: keyof typeof credentials = "owner"): Promise<string> {
  const { email: username, password } = credentials[person];
  const { body } = await call(sandbox, "POST /token", { form: { username, password, grant_type: "password" } });
  return body.access_token;
}

export const templateId = ({ domain }: Opened["sandbox"], name: string): string =>
  domain.templates.list().find((template) => template.name === name)!.id;

export const webhooksPath = "/webhooks/v1/webhook/";

/** A webhook at an endpoint on this machine; gives back its id. */
export async function subscribe(
  sandbox: Opened["sandbox"],
  template: string,
  { person = "owner", ...rest }: { person?: keyof typeof credentials; secret_hash?: string } = { secret_hash: secret },
): Promise<string> {
  const token = await signIn(sandbox, person);
  const body = { api_template: templateId(sandbox, template), endpoint_url: "http://127.0.0.1:9/hook", ...rest };
  return (await call(sandbox, `POST ${webhooksPath}`, { token, body })).body.id;
}
