import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  createMemoryReplayGuard,
  createReceiver,
  type Outcome,
  type Platform,
  type ReceivedEvent,
} from "@tacklebox/receiver";
import { toNode } from "@tacklebox/receiver/node";

export interface Endpoint<Event extends ReceivedEvent = ReceivedEvent> {
  readonly url: string;
  /** Signing secrets that are accepted, newest first. Changing the list takes effect at once. */
  secrets: readonly string[];
  /** What handlers say where they choose whether an event is taken. */
  isTaking: boolean;
  /** What became of each request, oldest first. */
  readonly outcomes: Outcome[];
  /** The events that were handed to handlers, oldest first. */
  readonly events: Event[];
  close(): Promise<void>;
}

/** An endpoint as a partner would write it: a receiver on node:http, on a free port of this machine. */
export async function startEndpoint<Event extends ReceivedEvent>(
  platformWith: (secrets: () => readonly string[]) => Platform<Event>,
): Promise<Endpoint<Event>> {
  const outcomes: Outcome[] = [];
  const events: Event[] = [];

  const receiver = createReceiver({
    platform: platformWith(() => endpoint.secrets),
    replayGuard: createMemoryReplayGuard(),
    onOutcome: (outcome) => outcomes.push(outcome),
  }).any((event) => {
    events.push(event);
    return { taken: endpoint.isTaking };
  });

  const server = createServer(toNode(receiver)).listen(0, "127.0.0.1");
  await new Promise((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const { port } = server.address() as AddressInfo; // a TCP server that listens has one

  const endpoint: Endpoint<Event> = {
    url: `http://127.0.0.1:${port}/webhooks`,
    secrets: [],
    isTaking: true,
    outcomes,
    events,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return endpoint;
}
