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
import { type Between, recordNetwork, type Sent } from "./recorded-network.ts";

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
  readonly between?: Between;
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
  const { sent, count, fetch } = recordNetwork((request) => sandbox.fetch(request), between);
  const events: SessionEvent[] = [];

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
    count,
    another,
  };
}
