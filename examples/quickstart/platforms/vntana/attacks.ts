import { sign } from "@tacklebox/receiver/vntana";
import type { Attack, Captured } from "../../attack.ts";

/** A real body, signed by somebody who does not have the secret. */
export const forged: Attack = {
  name: "Refuse a forged delivery",
  status: 401,
  reason: "bad_signature",
  because: "signed with another secret",
  forge: ({ body }) => signed({ body, secret: "guessed-secret" }),
};

/** A real body, really signed, ten minutes ago. */
export const stale: Attack = {
  name: "Refuse a stale delivery",
  status: 401,
  reason: "stale",
  because: "signed ten minutes ago, five are tolerated",
  forge: ({ body }, { secrets: [secret = ""] }) => signed({ body, secret, at: Date.now() - 600_000 }),
};

export interface Signing {
  readonly body: string;
  readonly secret: string;
  /** Milliseconds since 1970. @defaultValue Date.now() */
  readonly at?: number;
}

/** A delivery as VNTANA would send it. */
export async function signed({ body, secret, at = Date.now() }: Signing): Promise<Captured> {
  const proof = await sign({ secret, timestamp: new Date(at).toISOString(), body });
  return { headers: { "content-type": "application/json", ...proof }, body };
}
