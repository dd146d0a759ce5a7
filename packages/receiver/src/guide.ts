import { receiverCodeOf, type ReceiverCode, type ReceiverCodeOptions } from "./guide/receiver-code.ts";
import { roomle } from "./platforms/roomle/guide.ts";
import { smartshape } from "./platforms/smartshape/guide.ts";
import { vntana } from "./platforms/vntana/guide.ts";

export { frameworks } from "./guide/frameworks.ts";

export type { FrameworkChoice } from "./guide/frameworks.ts";
export type { ReceiverCode, ReceiverCodeOptions } from "./guide/receiver-code.ts";
export type { Framework } from "./mounts.ts";

/**
 * Writes the code of a receiver for the event types that were chosen, to be pasted into a project and completed: it verifies
 * the raw bytes, answers as the platform expects, and reads the signing secret from the environment. `undefined` for a platform or a
 * framework that it does not know.
 *
 * @example
 * receiverCode({ platform: "vntana", framework: "express", eventTypes: ["product.completed"] })?.code;
 *
 * @throws {TypeError} when `secretVariable` cannot be the name of an environment variable.
 */
export function receiverCode(options: ReceiverCodeOptions): ReceiverCode | undefined {
  return receiverCodeOf({ roomle, smartshape, vntana }, options);
}
