import { randomBytes } from "node:crypto";
import { createRedacted, type Redacted } from "@tacklebox/client";
import type { Sandbox } from "@tacklebox/sandbox";
import { capturedBy, post } from "./attack.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Step } from "./printer.ts";
import { hold } from "./steps.ts";

interface Replacement {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
  /** Has the platform prove with this secret; gives back what ends the use of the old one, where that is another call. */
  readonly replace: (secret: Redacted) => Promise<(() => Promise<void>) | undefined>;
}

/** For secrets of one's own: both are listed while deliveries with either are under way, then the old one is dropped. */
export function replaceSecret({ sandbox, endpoint, replace }: Replacement): Step {
  return {
    name: "Replace the secret",
    async run() {
      const captured = capturedBy(sandbox);
      const secret = createSecret();
      endpoint.secrets = [secret.reveal(), ...endpoint.secrets];
      const endOld = await replace(secret);
      const during = await post(endpoint, captured);

      await endOld?.();
      endpoint.secrets = [secret.reveal()];
      const after = await post(endpoint, captured);
      hold(during === 200 && after === 401, `The old secret was answered ${during} during the change, ${after} after.`);
      const reason = endpoint.outcomes.at(-1)?.reason;
      return { says: `old secret: ${during} while both are listed, ${after} ${reason} after`, during, after, reason };
    },
  };
}

/** A secret of one's own, as nobody guesses it. */
export function createSecret(): Redacted {
  return createRedacted(randomBytes(32).toString("hex"));
}
