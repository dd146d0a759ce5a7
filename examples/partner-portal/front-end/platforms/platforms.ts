import type { Platform } from "./platform.ts";
import { smartshape } from "./smartshape.ts";
import { vntana } from "./vntana.ts";

export type PlatformName = "vntana" | "smartshape";

/** Those to choose from; the names are those of the back end. */
export const platforms: Readonly<Record<PlatformName, Platform>> = { vntana, smartshape };
