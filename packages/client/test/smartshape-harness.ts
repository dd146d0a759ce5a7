import type { SandboxOptions } from "@tacklebox/sandbox";
import {
  credentials,
  smartshape as smartshapePlatform,
  type SmartshapeDomain,
  type SmartshapeOptions,
} from "@tacklebox/sandbox/smartshape";
import { emailAndPassword } from "@tacklebox/client";
import {
  createSmartshapeClient,
  type SmartshapeClient,
  type SmartshapeClientOptions,
} from "@tacklebox/client/smartshape";
import { type Between, createPlatformHarness, type PlatformHarness } from "./platform-harness.ts";

export interface SmartshapeHarness extends PlatformHarness<
  SmartshapeDomain,
  SmartshapeClient,
  SmartshapeClientOptions
> {
  readonly smartshape: SmartshapeClient;
}

export interface SmartshapeHarnessOptions {
  readonly user?: keyof typeof credentials;
  readonly client?: Partial<SmartshapeClientOptions>;
  readonly platform?: SmartshapeOptions;
  readonly sandbox?: Partial<SandboxOptions<SmartshapeDomain>>;
  readonly between?: Between;
}

export function createSmartshapeHarness({
  user = "owner",
  platform,
  ...options
}: SmartshapeHarnessOptions = {}): SmartshapeHarness {
  const harness = createPlatformHarness<SmartshapeDomain, SmartshapeClient, SmartshapeClientOptions>({
    ...options,
    platform: smartshapePlatform(platform),
    connect: (world, given) =>
      createSmartshapeClient({ credential: emailAndPassword(credentials[user]), ...world, ...given }),
  });
  return { ...harness, smartshape: harness.client };
}
