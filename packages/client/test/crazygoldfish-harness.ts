import type { SandboxOptions } from "@tacklebox/sandbox";
import {
  crazygoldfish as crazygoldfishPlatform,
  type CrazygoldfishDomain,
  type CrazygoldfishOptions,
  credentials,
} from "@tacklebox/sandbox/crazygoldfish";
import { emailAndPassword } from "@tacklebox/client";
import {
  createCrazygoldfishClient,
  type CrazygoldfishClient,
  type CrazygoldfishClientOptions,
} from "@tacklebox/client/crazygoldfish";
import { type Between, createPlatformHarness, type PlatformHarness } from "./platform-harness.ts";

export interface CrazygoldfishHarness extends PlatformHarness<
  CrazygoldfishDomain,
  CrazygoldfishClient,
  CrazygoldfishClientOptions
> {
  readonly crazygoldfish: CrazygoldfishClient;
}

export interface CrazygoldfishHarnessOptions {
  readonly client?: Partial<CrazygoldfishClientOptions>;
  readonly platform?: CrazygoldfishOptions;
  readonly sandbox?: Partial<SandboxOptions<CrazygoldfishDomain>>;
  readonly between?: Between;
}

export function createCrazygoldfishHarness({
  platform,
  ...options
}: CrazygoldfishHarnessOptions = {}): CrazygoldfishHarness {
  const harness = createPlatformHarness<CrazygoldfishDomain, CrazygoldfishClient, CrazygoldfishClientOptions>({
    ...options,
    platform: crazygoldfishPlatform(platform),
    connect: (world, given) =>
      createCrazygoldfishClient({ credential: emailAndPassword(credentials.owner), ...world, ...given }),
  });
  return { ...harness, crazygoldfish: harness.client };
}
