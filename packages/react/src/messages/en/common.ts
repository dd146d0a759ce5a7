import { twins } from "./twins.ts";

const own = {
  "common.cancel": "Cancel",
  "common.close": "Close",
  "common.copy": "Copy",
  "common.copied": "Copied",
  "common.copyFailed": "Your browser blocked copying. Select the text and copy it by hand.",
  "common.optional": "optional",
  "common.ctrl": "Ctrl",
} as const;

export const common: typeof twins & typeof own = { ...twins, ...own };
