// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { components } from "./api.d.ts";

/** The payload of every known event type; `Payloads[keyof Payloads]` narrows on `event`. */
export interface Payloads {
  /** A visitor saved a draft and gave a mail address. */
  "email.savedConfiguration": components["schemas"]["EmailEvent"] & { event: "email.savedConfiguration" };
  /** A visitor shared a configuration by mail. */
  "email.shareConfiguration": components["schemas"]["EmailEvent"] & { event: "email.shareConfiguration" };
  /** A visitor asked for a link to see it in AR. */
  "email.shareConfigurationAR": components["schemas"]["EmailEvent"] & { event: "email.shareConfigurationAR" };
  /** A visitor asked for a 3D export. */
  "email.3DExportAsset": components["schemas"]["EmailEvent"] & { event: "email.3DExportAsset" };
}
