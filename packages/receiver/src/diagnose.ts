import type { DiagnosisPlatform } from "./diagnose/platform.ts";
import { roomle } from "./platforms/roomle/diagnose.ts";
import { smartshape } from "./platforms/smartshape/diagnose.ts";
import { vntana } from "./platforms/vntana/diagnose.ts";

export { diagnose } from "./diagnose/diagnose.ts";
export { describe } from "./diagnose/describe.ts";
export { fixFor } from "./diagnose/fix.ts";
export { frameworks } from "./guide/frameworks.ts";
export { roomle, smartshape, vntana };

/** Every platform that `diagnose` knows, by its name: for a user interface that knows of a platform only what it is called. */
export const diagnosisPlatforms: Readonly<Record<string, () => DiagnosisPlatform>> = { roomle, smartshape, vntana };

export type { Cause, CauseDetail, CauseId, Confidence, FixId, JsonEscapes, JsonLayout } from "./diagnose/cause.ts";
export type { Diagnosis, DiagnosisInput, NotCheckedReason } from "./diagnose/diagnose.ts";
export type { Fix } from "./diagnose/fix.ts";
export type { DiagnosisExample, DiagnosisPlatform } from "./diagnose/platform.ts";
export type { FrameworkChoice } from "./guide/frameworks.ts";
export type { Hash, Hashing } from "./hashing.ts";
export type { HeadersInput } from "./headers.ts";
export type { Framework } from "./mounts.ts";
export type { RoomleDiagnosisOptions } from "./platforms/roomle/diagnose.ts";
export type { SmartshapeDiagnosisOptions } from "./platforms/smartshape/diagnose.ts";
export type { VntanaDiagnosisOptions } from "./platforms/vntana/diagnose.ts";
