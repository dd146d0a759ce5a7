import { sign } from "@tacklebox/receiver/vntana";
import type { Endpoint } from "./endpoint.ts";

/** A delivery as it went over the wire. */
export interface Captured {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Target {
  readonly endpoint: Endpoint;
  readonly captured: Captured;
  readonly secret?: string;
}

/** Something an attacker can do to an endpoint, and how it has to answer. */
export interface Attack {
  readonly name: string;
  readonly status: number;
  readonly reason: string;
  readonly because: string;
  /** Gives back the endpoint's status. */
  send(target: Target): Promise<number>;
}

/** A real body, signed by somebody who does not have the secret. */
export const forged: Attack = {
  name: "Refuse a forged delivery",
  status: 401,
  reason: "bad_signature",
  because: "signed with another secret",
  send: ({ endpoint, captured, secret = "guessed-secret" }) =>
    post(endpoint, { captured, secret, timestamp: new Date().toISOString() }),
};

/** A real body, really signed, ten minutes ago. */
export const stale: Attack = {
  name: "Refuse a stale delivery",
  status: 401,
  reason: "stale",
  because: "signed ten minutes ago, five are tolerated",
  send: ({ endpoint, captured }) =>
    post(endpoint, {
      captured,
      secret: endpoint.secrets[0] ?? "",
      timestamp: new Date(Date.now() - 600_000).toISOString(),
    }),
};

/** The very bytes that were accepted before. Answered as before, so that a platform that repeats itself stops. */
export const replayed: Attack = {
  name: "Refuse a replayed delivery",
  status: 200,
  reason: "duplicate",
  because: "answered as before, handed to no handler again",
  async send({ endpoint, captured }) {
    return (await fetch(endpoint.url, { method: "POST", headers: captured.headers, body: captured.body })).status;
  },
};

async function post(
  { url }: Endpoint,
  { captured, secret, timestamp }: { captured: Captured; secret: string; timestamp: string },
): Promise<number> {
  const proof = await sign({ secret, timestamp, body: captured.body });
  const headers = { "content-type": "application/json", ...proof };
  return (await fetch(url, { method: "POST", headers, body: captured.body })).status;
}
