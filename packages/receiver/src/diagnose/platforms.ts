// Made by tools/write-lists.ts from the folders of the platforms; do not edit.
import { crazygoldfish } from "../platforms/crazygoldfish/diagnose.ts";
import { roomle } from "../platforms/roomle/diagnose.ts";
import { smartshape } from "../platforms/smartshape/diagnose.ts";
import { vntana } from "../platforms/vntana/diagnose.ts";
import type { DiagnosisPlatform } from "./platform.ts";

export { crazygoldfish, roomle, smartshape, vntana };

/** Every platform that `diagnose` knows, by its name: for a user interface that knows of a platform only what it is called. */
export const diagnosisPlatforms: Readonly<Record<string, () => DiagnosisPlatform>> = {
  crazygoldfish,
  roomle,
  smartshape,
  vntana,
};

export type { CrazygoldfishDiagnosisOptions } from "../platforms/crazygoldfish/diagnose.ts";
export type { RoomleDiagnosisOptions } from "../platforms/roomle/diagnose.ts";
export type { SmartshapeDiagnosisOptions } from "../platforms/smartshape/diagnose.ts";
export type { VntanaDiagnosisOptions } from "../platforms/vntana/diagnose.ts";
