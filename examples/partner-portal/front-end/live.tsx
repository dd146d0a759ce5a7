import type { Delivery } from "@tacklebox/client";
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";

/** A delivery that our endpoint answered, and when this page learned of it. */
export interface Arrival {
  readonly delivery: Delivery;
  /** By `performance.now()`. */
  readonly at: number;
  /** What it is about, where that can be read: the name and id of a product. */
  readonly subject: { readonly uuid?: string; readonly name?: string };
}

interface Live {
  /** The newest first. */
  readonly arrivals: readonly Arrival[];
  readonly isConnected: boolean;
}

const LiveContext = createContext<Live>({ arrivals: [], isConnected: false });

export function useLive(): Live {
  return useContext(LiveContext);
}

/** Listens to what the endpoint receives, as long as somebody is signed in. */
export function LiveProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  const [isConnected, setIsConnected] = useState(false);
  useEffect(() => {
    const source = new EventSource("/api/live");
    source.addEventListener("ready", () => setIsConnected(true));
    // The browser tries again by itself.
    source.addEventListener("error", () => setIsConnected(false));
    source.addEventListener("delivery", ({ data }) => {
      const delivery: Delivery = JSON.parse(data);
      const arrival = { delivery, at: performance.now(), subject: subjectOf(delivery) };
      setArrivals((before) => [arrival, ...before].slice(0, 50));
    });
    return () => source.close();
  }, []);
  const live = useMemo(() => ({ arrivals, isConnected }), [arrivals, isConnected]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

function subjectOf({ attempts }: Delivery): Arrival["subject"] {
  try {
    return JSON.parse(attempts.at(-1)?.request?.body ?? "{}").product ?? {};
  } catch {
    // A refused body is whatever a stranger sent.
    return {};
  }
}
