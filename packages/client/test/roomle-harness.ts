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
import { type Between, recordNetwork, type Sent } from "./recorded-network.ts";

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
  readonly between?: Between;
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
  const { sent, count, fetch } = recordNetwork((request) => sandbox.fetch(request), between);
  const events: SessionEvent[] = [];

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
    count,
    another,
  };
}
