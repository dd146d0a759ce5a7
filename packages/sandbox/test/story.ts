import type { Product, VntanaDomain } from "@tacklebox/sandbox/vntana";
import { classicEventTypes } from "@tacklebox/spec/vntana";

import { openSandbox, subscribe, type Door, type Wire } from "./door.ts";
import { openEndpoint } from "./endpoint.ts";

export type Payload = Record<string, Record<string, unknown>> & { readonly event: string };

/** Runs a story against a sandbox with one webhook, and gives the payloads that arrived. */
export async function tell(
  story: (domain: VntanaDomain, door: Door) => void | Promise<void>,
  {
    names = classicEventTypes,
    more = {},
    catalogue = "classic" as const,
  }: {
    readonly names?: readonly string[];
    readonly more?: Partial<Wire["WebhookDraft"]>;
    readonly catalogue?: "classic" | "newer" | "both";
  } = {},
): Promise<Payload[]> {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox({ vntana: { catalogue } });
  await subscribe(door, endpoint.url, names, more);
  await story(sandbox.domain, door);
  await sandbox.settled();
  return endpoint.received.map(({ body }) => JSON.parse(body.toString("utf8")));
}

export function room(domain: VntanaDomain): string {
  return domain.workspaces.get("living-room").uuid;
}

export function upload(domain: VntanaDomain, name = "Lamp"): Product {
  return domain.products.upload({ workspaceUuid: room(domain), name });
}

export function eventsOf(payloads: readonly Payload[]): string[] {
  return payloads.map(({ event }) => event);
}
