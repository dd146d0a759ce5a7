import type { SandboxOptions } from "@tacklebox/sandbox";
import {
  access,
  credentials,
  roomle as roomlePlatform,
  type RoomleDomain,
  type RoomleOptions,
} from "@tacklebox/sandbox/roomle";
import { emailAndPassword } from "@tacklebox/client";
import { createRoomleClient, type RoomleClient, type RoomleClientOptions } from "@tacklebox/client/roomle";
import { type Between, createPlatformHarness, type PlatformHarness } from "./platform-harness.ts";

export interface RoomleHarness extends PlatformHarness<RoomleDomain, RoomleClient, RoomleClientOptions> {
  readonly roomle: RoomleClient;
}

export interface RoomleHarnessOptions {
  readonly user?: keyof typeof credentials;
  readonly client?: Partial<RoomleClientOptions>;
  readonly platform?: RoomleOptions;
  readonly sandbox?: Partial<SandboxOptions<RoomleDomain>>;
  readonly between?: Between;
}

export function createRoomleHarness({
  user = "manager",
  platform,
  ...options
}: RoomleHarnessOptions = {}): RoomleHarness {
  const harness = createPlatformHarness<RoomleDomain, RoomleClient, RoomleClientOptions>({
    ...options,
    platform: roomlePlatform(platform),
    connect: (world, given) =>
      createRoomleClient({ credential: emailAndPassword(credentials[user]), ...access, ...world, ...given }),
  });
  return { ...harness, roomle: harness.client };
}
