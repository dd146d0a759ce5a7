import { createSandbox } from "@tacklebox/sandbox";
import { vntana } from "@tacklebox/sandbox/vntana";

export const { fetch } = createSandbox({ platform: vntana() });
