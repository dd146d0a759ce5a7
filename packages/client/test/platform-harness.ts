import { createSandbox, type Sandbox, type SandboxOptions, type SandboxPlatform } from "@tacklebox/sandbox";
import type { SessionEvent, World } from "@tacklebox/client";
import { createTestClock, type TestClock } from "./harness.ts";

export interface Sent {
  /** Method and path. */
  readonly call: string;
  readonly url: string;
  readonly headers: Headers;
  /** JSON as its value, a form as its fields. */
  readonly body: unknown;
}

/** Between client and sandbox; answers itself or passes on. */
export type Between = (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;

export interface PlatformHarness<Domain, Client, Options> {
  readonly sandbox: Sandbox<Domain>;
  readonly client: Client;
  readonly sent: Sent[];
  readonly events: SessionEvent[];
  readonly clock: TestClock;
  /** How often a call like `PUT /webhook/` was sent. */
  count(call: string): number;
  /** Another client against the same sandbox and clock. */
  another(options?: Partial<Options>): Client;
}

export interface PlatformHarnessOptions<Domain, Client, Options> {
  readonly platform: SandboxPlatform<Domain>;
  readonly sandbox?: Partial<SandboxOptions<Domain>> | undefined;
  /** Makes a client in a world, with options in place of the usual ones. */
  readonly connect: (
    world: World & { readonly onEvent: (event: SessionEvent) => void },
    options: Partial<Options>,
  ) => Client;
  readonly client?: Partial<Options> | undefined;
  readonly between?: Between | undefined;
}

/** A client whose network is a sandbox, and whose clock only moves when told. */
export function createPlatformHarness<Domain, Client, Options>({
  platform,
  sandbox: sandboxOptions,
  connect,
  client = {},
  between,
}: PlatformHarnessOptions<Domain, Client, Options>): PlatformHarness<Domain, Client, Options> {
  const clock = createTestClock();
  const sandbox = createSandbox({ platform, now: clock.now, ...sandboxOptions });
  const sent: Sent[] = [];
  const events: SessionEvent[] = [];

  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const call = `${request.method} ${new URL(url).pathname}`;
    sent.push({ call, url, headers: request.headers, body: bodyOf(init.body) });
    return between ? between(request, (passed) => sandbox.fetch(passed)) : sandbox.fetch(request);
  };
  const onEvent = (event: SessionEvent): void => void events.push(event);
  const world = { fetch, now: clock.now, sleep: clock.sleep, random: () => 0.5, onEvent };
  const another = (options: Partial<Options> = {}) => connect(world, options);

  return {
    sandbox,
    client: another(client),
    sent,
    events,
    clock,
    count: (call) => sent.filter((request) => request.call === call).length,
    another,
  };
}

function bodyOf(body: unknown): unknown {
  if (body instanceof URLSearchParams) return Object.fromEntries(body);
  return typeof body === "string" ? JSON.parse(body) : undefined;
}
