export { diagnose } from "./diagnose/diagnose.ts";
export { describe } from "./diagnose/describe.ts";
export { fixFor } from "./diagnose/fix.ts";
export { frameworks } from "./guide/frameworks.ts";
// Each platform by its name, its options, and `diagnosisPlatforms`.
export * from "./diagnose/platforms.ts";

export type { Cause, CauseDetail, CauseId, Confidence, FixId, JsonEscapes, JsonLayout } from "./diagnose/cause.ts";
export type { Diagnosis, DiagnosisInput, NotCheckedReason } from "./diagnose/diagnose.ts";
export type { Fix } from "./diagnose/fix.ts";
export type { DiagnosisExample, DiagnosisPlatform } from "./diagnose/platform.ts";
export type { FrameworkChoice } from "./guide/frameworks.ts";
export type { Hash, Hashing } from "./hashing.ts";
export type { HeadersInput } from "./headers.ts";
export type { Framework } from "./mounts.ts";
