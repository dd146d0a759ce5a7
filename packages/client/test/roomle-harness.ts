import { createSandbox, type Sandbox, type SandboxOptions } from "@tacklebox/sandbox";
import {
  access,
  credentials,
  roomle as roomlePlatform,
  type RoomleDomain,
  type RoomleOptions,
} from "@tacklebox/sandbox/roomle";
import { emailAndPassword, type SessionEvent } from "@tacklebox/client";
import { createRoomleClient, type RoomleClient, type RoomleClientOptions } from "@tacklebox/client/roomle";
import { createTestClock, type TestClock } from "./harness.ts";

interface Sent {
  readonly call: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface RoomleHarness {
  readonly sandbox: Sandbox<RoomleDomain>;
  readonly roomle: RoomleClient;
  readonly sent: Sent[];
  readonly events: SessionEvent[];
  readonly clock: TestClock;
  /** How often a call like `PUT /v2/tenants/4711/` was sent. */
  count(call: string): number;
  /** Another client against the same sandbox and clock. */
  another(options?: Partial<RoomleClientOptions>): RoomleClient;
}

export interface RoomleHarnessOptions {
  readonly user?: keyof typeof credentials;
  readonly client?: Partial<RoomleClientOptions>;
  readonly platform?: RoomleOptions;
  readonly sandbox?: Partial<SandboxOptions<RoomleDomain>>;
  /** Between client and sandbox; answers itself or passes on. */
  readonly between?: (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;
}

/** A client whose network is a sandbox, and whose clock only moves when told. */
export function createRoomleHarness({
  user = "manager",
  client,
  platform,
  sandbox: sandboxOptions,
  between,
}: RoomleHarnessOptions = {}): RoomleHarness {
  const clock = createTestClock();
  const sandbox = createSandbox({ platform: roomlePlatform(platform), now: clock.now, ...sandboxOptions });
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
  const another = (options: Partial<RoomleClientOptions> = {}) =>
    createRoomleClient({
      credential: emailAndPassword(credentials[user]),
      ...access,
      fetch,
      now: clock.now,
      sleep: clock.sleep,
      random: () => 0.5,
      onEvent: (event) => events.push(event),
      ...options,
    });

  return {
    sandbox,
    roomle: another(client),
    sent,
    events,
    clock,
    count: (call) => sent.filter((request) => request.call === call).length,
    another,
  };
}
