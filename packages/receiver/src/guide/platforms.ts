// Made by tools/write-lists.ts from the folders of the platforms; do not edit.
import { crazygoldfish } from "../platforms/crazygoldfish/guide.ts";
import { roomle } from "../platforms/roomle/guide.ts";
import { smartshape } from "../platforms/smartshape/guide.ts";
import { vntana } from "../platforms/vntana/guide.ts";
import type { GuidePlatform } from "./platform.ts";

/** Every platform that `receiverCode` knows, by its name. */
export const guidePlatforms: Readonly<Record<string, GuidePlatform>> = {
  crazygoldfish,
  roomle,
  smartshape,
  vntana,
};
