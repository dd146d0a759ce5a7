import type { Delivery } from "@tacklebox/client";
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useAccount } from "./account.tsx";
import type { Platform, Subject } from "./platforms/platform.ts";
import { usePlatform } from "./preferences.tsx";

/** A delivery that our endpoint answered, and when this page learned of it. */
export interface Arrival {
  readonly delivery: Delivery;
  /** By `performance.now()`. */
  readonly at: number;
  /** What it is about, where that can be read. */
  readonly subject: Subject;
}

interface Live {
  /** The newest first. */
  readonly arrivals: readonly Arrival[];
  /** `undefined` until it was tried; before that, nothing is known of what came. */
  readonly isConnected: boolean | undefined;
}

const LiveContext = createContext<Live>({ arrivals: [], isConnected: undefined });

export function useLive(): Live {
  return useContext(LiveContext);
}

/** What the endpoint receives, as it comes. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { call } = useAccount();
  const { name, subjectOf } = usePlatform();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const [isConnected, setIsConnected] = useState<boolean>();
  useEffect(() => {
    const add = (deliveries: readonly Delivery[]): void => {
      const at = performance.now();
      const arrived = deliveries.map((delivery) => ({ delivery, at, subject: readSubject(delivery, subjectOf) }));
      setArrivals((before) => merge(before, arrived));
    };
    return listen(`/api/${name}/live`, {
      async onReady() {
        // What came while nobody listened is in the journal.
        add((await call<{ items: readonly Delivery[] }>(`/api/${name}/deliveries?limit=${MOST}`)).items);
        setIsConnected(true);
      },
      onDelivery: (delivery) => add([delivery]),
      onLost: () => setIsConnected(false),
    });
  }, [call, name, subjectOf]);
  const live = useMemo(() => ({ arrivals, isConnected }), [arrivals, isConnected]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

const MOST = 50;

function merge(before: readonly Arrival[], arrived: readonly Arrival[]): readonly Arrival[] {
  const known = new Set(before.map(keyOf));
  return [...arrived.filter((arrival) => !known.has(keyOf(arrival))), ...before]
    .toSorted((one, other) => lastOf(other).localeCompare(lastOf(one)))
    .slice(0, MOST);
}

/** Whether the endpoint took its proof, also where it then left the work to the platform. */
export function isVerified({ delivery: { status } }: Arrival): boolean {
  return status === "delivered" || status === "declined";
}

/** Another one for each attempt. */
export function keyOf({ delivery: { id, attempts } }: Arrival): string {
  return `${id} ${attempts.length}`;
}

function lastOf({ delivery: { attempts, createdAt } }: Arrival): string {
  return attempts.at(-1)?.at ?? createdAt;
}

interface Listening {
  readonly onReady: () => Promise<void>;
  readonly onDelivery: (delivery: Delivery) => void;
  readonly onLost: () => void;
}

function listen(url: string, listening: Listening): () => void {
  const { onReady, onDelivery, onLost } = listening;
  const source = new EventSource(url);
  let stop = (): void => source.close();
  source.addEventListener("ready", () => void onReady().catch(onLost));
  source.addEventListener("delivery", ({ data }) => onDelivery(JSON.parse(data)));
  source.addEventListener("error", () => {
    onLost();
    // The browser tries again by itself where nobody answered, but takes an answer that is no stream for the last word.
    if (source.readyState !== source.CLOSED) return;
    const again = setTimeout(() => (stop = listen(url, listening)), 2_000);
    stop = () => clearTimeout(again);
  });
  return () => stop();
}

function readSubject({ attempts }: Delivery, subjectOf: Platform["subjectOf"]): Subject {
  try {
    return subjectOf(JSON.parse(attempts.at(-1)?.request?.body ?? "{}"));
  } catch {
    // A refused body is whatever a stranger sent.
    return {};
  }
}
