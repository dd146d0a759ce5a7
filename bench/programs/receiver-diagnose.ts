import { describe, diagnose, vntana } from "@tacklebox/receiver/diagnose";

const diagnosis = await diagnose({ platform: vntana(), headers: "", body: "", secrets: ["a-signing-secret"] });
export const lines = describe(diagnosis);
