import { crazygoldfish } from "./crazygoldfish.ts";
import type { Platform } from "./platform.ts";
import { roomle } from "./roomle.ts";
import { smartshape } from "./smartshape.ts";
import { vntana } from "./vntana.ts";

export type PlatformName = "vntana" | "smartshape" | "roomle" | "crazygoldfish";

/** Those to choose from; the names are those of the back end. */
export const platforms: Readonly<Record<PlatformName, Platform>> = { vntana, smartshape, roomle, crazygoldfish };
