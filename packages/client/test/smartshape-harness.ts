import { createSandbox, type Sandbox, type SandboxOptions } from "@tacklebox/sandbox";
import {
  credentials,
  smartshape as smartshapePlatform,
  type SmartshapeDomain,
  type SmartshapeOptions,
} from "@tacklebox/sandbox/smartshape";
import { emailAndPassword, type SessionEvent } from "@tacklebox/client";
import {
  createSmartshapeClient,
  type SmartshapeClient,
  type SmartshapeClientOptions,
} from "@tacklebox/client/smartshape";
import { createTestClock, type TestClock } from "./harness.ts";

interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface SmartshapeHarness {
  readonly sandbox: Sandbox<SmartshapeDomain>;
  readonly smartshape: SmartshapeClient;
  readonly sent: Sent[];
  readonly events: SessionEvent[];
  readonly clock: TestClock;
  /** How often a call like `PUT /webhook/` was sent. */
  count(call: string): number;
  /** Another client against the same sandbox and clock. */
  another(options?: Partial<SmartshapeClientOptions>): SmartshapeClient;
}

export interface SmartshapeHarnessOptions {
  readonly user?: keyof typeof credentials;
  readonly client?: Partial<SmartshapeClientOptions>;
  readonly platform?: SmartshapeOptions;
  readonly sandbox?: Partial<SandboxOptions<SmartshapeDomain>>;
  /** Between client and sandbox; answers itself or passes on. */
  readonly between?: (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;
}

/** A client whose network is a sandbox, and whose clock only moves when told. */
export function createSmartshapeHarness({
  user = "owner",
  client,
  platform,
  sandbox: sandboxOptions,
  between,
}: SmartshapeHarnessOptions = {}): SmartshapeHarness {
  const clock = createTestClock();
  const sandbox = createSandbox({ platform: smartshapePlatform(platform), now: clock.now, ...sandboxOptions });
  const sent: Sent[] = [];
  const events: SessionEvent[] = [];

  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    const call = `${request.method} ${new URL(url).pathname}`;
    sent.push({
      call,
      headers: request.headers,
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
    });
    return between ? between(request, (passed) => sandbox.fetch(passed)) : sandbox.fetch(request);
  };
  const another = (options: Partial<SmartshapeClientOptions> = {}) =>
    createSmartshapeClient({
      credential: emailAndPassword(credentials[user]),
      fetch,
      now: clock.now,
      sleep: clock.sleep,
      random: () => 0.5,
      onEvent: (event) => events.push(event),
      ...options,
    });

  return {
    sandbox,
    smartshape: another(client),
    sent,
    events,
    clock,
    count: (call) => sent.filter((request) => request.call === call).length,
    another,
  };
}
