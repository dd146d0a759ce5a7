import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "Abbrechen",
  "common.close": "Schließen",
  "common.copy": "Kopieren",
  "common.copied": "Kopiert",
  "common.copyFailed": "Der Browser hat das Kopieren blockiert. Den Text markieren und von Hand kopieren.",
  "common.optional": "optional",
  "common.ctrl": "Strg",
};
