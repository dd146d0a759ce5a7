import type { Sandbox } from "@tacklebox/sandbox";
import type { Endpoint } from "./endpoint.ts";

/** A delivery as it went over the wire. */
export interface Captured {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Something an attacker can do to an endpoint, and how it has to answer. */
export interface Attack {
  readonly name: string;
  readonly status: number;
  readonly reason: string;
  readonly because: string;
  /** What is sent, made from a delivery that was accepted. */
  readonly forge: (captured: Captured, endpoint: Endpoint) => Captured | Promise<Captured>;
}

/** The very bytes that were accepted before. Answered as before, so that a platform that repeats itself stops. */
export const replayed: Attack = {
  name: "Refuse a replayed delivery",
  status: 200,
  reason: "duplicate",
  because: "answered as before, handed to no handler again",
  forge: (captured) => captured,
};

/** The first delivery, as somebody on the way could have copied it. */
export function capturedBy(sandbox: Sandbox<unknown>): Captured {
  const [attempt] = sandbox.deliveries()[0]?.attempts ?? [];
  if (!attempt) throw new Error("Nothing was delivered that could be copied.");
  return attempt.request;
}

/** Gives back the endpoint's status. */
export async function post({ url }: Endpoint, { headers, body }: Captured): Promise<number> {
  return (await fetch(url, { method: "POST", headers, body })).status;
}

/** The body with other members. */
export function rewritten(body: string, members: object): string {
  return JSON.stringify({ ...JSON.parse(body), ...members });
}
