import { createVerifier } from "@tacklebox/receiver/vntana";

const verify = createVerifier({ secrets: "a-signing-secret" });
export const verdict = await verify({ headers: {}, body: new Uint8Array() });
