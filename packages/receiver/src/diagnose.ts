export { diagnose } from "./diagnose/diagnose.ts";
export { describe } from "./diagnose/describe.ts";
export { fixFor } from "./diagnose/fix.ts";
export { vntana } from "./platforms/vntana/diagnose.ts";

export type { Cause, CauseDetail, CauseId, Confidence, FixId, JsonEscapes, JsonLayout } from "./diagnose/cause.ts";
export type { Diagnosis, DiagnosisInput, NotCheckedReason } from "./diagnose/diagnose.ts";
export type { Fix, Framework } from "./diagnose/fix.ts";
export type { DiagnosisPlatform } from "./diagnose/platform.ts";
export type { Hash, Hashing } from "./hashing.ts";
export type { HeadersInput } from "./headers.ts";
export type { VntanaDiagnosisOptions } from "./platforms/vntana/diagnose.ts";
