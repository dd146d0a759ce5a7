import type { Sandbox } from "@tacklebox/sandbox";
import { capturedBy, post } from "./attack.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Step } from "./printer.ts";
import { hold } from "./steps.ts";

interface Scene {
  readonly sandbox: Sandbox<unknown>;
  readonly endpoint: Endpoint;
  /** Another body that the captured token passes with. */
  readonly rewrite: (body: string) => string;
  readonly because: string;
}

/** A token covers no body, so whoever has seen one can send what they like. No receiver can tell. */
export function showWhatIsOpen({ sandbox, endpoint, rewrite, because }: Scene): Step {
  return {
    name: "See what a token leaves open",
    async run() {
      const { headers, body } = capturedBy(sandbox);
      const handled = endpoint.events.length;
      const status = await post(endpoint, { headers, body: rewrite(body) });
      hold(status === 200 && endpoint.events.length === handled + 1, `Answered ${status}.`);
      return { says: `${status}: ${because}`, status };
    },
  };
}
