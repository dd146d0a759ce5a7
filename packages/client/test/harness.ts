import { createSandbox, type Sandbox, type SandboxOptions } from "@tacklebox/sandbox";
import { credentials, vntana as vntanaPlatform, type VntanaDomain } from "@tacklebox/sandbox/vntana";
import {
  accessKey,
  createMemoryTokenStore,
  isClientError,
  type ClientError,
  type SessionEvent,
  type TokenStore,
} from "@tacklebox/client";
import { createVntanaClient, type VntanaClient, type VntanaClientOptions } from "@tacklebox/client/vntana";

/** One request as it left the client. */
interface Sent {
  readonly call: string;
  readonly token: string | null;
  readonly init: RequestInit;
}

export interface Harness {
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly vntana: VntanaClient;
  readonly sent: Sent[];
  readonly events: SessionEvent[];
  readonly clock: TestClock;
  /** How often a call like `POST /v1/auth/login/token` was sent. */
  count(call: string): number;
  /** Another client against the same sandbox and clock. */
  another(options?: Partial<VntanaClientOptions>): VntanaClient;
}

export interface HarnessOptions {
  readonly user?: keyof typeof credentials;
  readonly client?: Partial<VntanaClientOptions>;
  readonly sandbox?: Partial<SandboxOptions<VntanaDomain>>;
  /** Between client and sandbox; answers itself or passes on. */
  readonly between?: (request: Request, pass: (request: Request) => Promise<Response>) => Promise<Response>;
}

/** A client whose network is a sandbox, and whose clock only moves when told. */
export function createHarness({
  user = "owner",
  client,
  sandbox: sandboxOptions,
  between,
}: HarnessOptions = {}): Harness {
  const clock = createTestClock();
  const sandbox = createSandbox({ platform: vntanaPlatform(), now: clock.now, ...sandboxOptions });
  const sent: Sent[] = [];
  const events: SessionEvent[] = [];

  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init);
    sent.push({ call: `${request.method} ${new URL(url).pathname}`, token: request.headers.get("x-auth-token"), init });
    return between ? between(request, (passed) => sandbox.fetch(passed)) : sandbox.fetch(request);
  };
  const another = (options: Partial<VntanaClientOptions> = {}) =>
    createVntanaClient({
      credential: accessKey(credentials[user].key),
      fetch,
      now: clock.now,
      sleep: clock.sleep,
      random: () => 0.5,
      onEvent: (event) => events.push(event),
      ...options,
    });

  return {
    sandbox,
    vntana: another(client),
    sent,
    events,
    clock,
    count: (call) => sent.filter((request) => request.call === call).length,
    another,
  };
}

export interface TestClock {
  now(): number;
  /** Waits below 30 s end at once and are noted; longer ones, the timeouts, end when the clock gets there. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  advance(milliseconds: number): void;
  readonly waits: number[];
}

export function createTestClock(start = Date.UTC(2026, 0, 1)): TestClock {
  let time = start;
  const waits: number[] = [];
  const timers = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    waits,
    now: () => time,
    advance(milliseconds) {
      time += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= time)) timer.ring();
    },
    sleep(milliseconds, signal) {
      if (milliseconds < 30_000) {
        waits.push(milliseconds);
        time += milliseconds;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const timer = { at: time + milliseconds, ring: () => (timers.delete(timer), resolve()) };
        timers.add(timer);
        signal?.addEventListener("abort", () => (timers.delete(timer), reject(signal.reason)), { once: true });
      });
    },
  };
}

export const signIn = "POST /v1/auth/login/token";
export const exchange = "POST /v1/auth/refresh-token";
export const probe = "GET /v1/organizations";

/** The error of work that has to fail. */
export async function failure(work: Promise<unknown>): Promise<ClientError> {
  const error = await work.then(
    () => new Error("expected a failure"),
    (reason: unknown) => reason,
  );
  if (isClientError(error)) return error;
  throw error;
}

/** A store as several processes would share it: whoever asks for a key's lock waits for who has it. */
export function createLockingTokenStore(): TokenStore {
  const tails = new Map<string, Promise<unknown>>();
  return {
    ...createMemoryTokenStore(),
    lock(key, work) {
      const mine = (tails.get(key) ?? Promise.resolve()).then(work, work);
      tails.set(
        key,
        mine.catch(() => undefined),
      );
      return mine;
    },
  };
}

/** Holds back the answers to some calls: for what happens between a platform that has answered and a client that knows. */
interface Hold extends Required<Pick<HarnessOptions, "between">> {
  /** When the first such call was answered. */
  readonly reached: Promise<void>;
  release(): void;
}

export function createHold(isHeld: (request: Request) => boolean): Hold {
  const reached = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    release: released.resolve,
    async between(request, pass) {
      const answer = await pass(request);
      if (!isHeld(request)) return answer;
      reached.resolve();
      await released.promise;
      return answer;
    },
  };
}
