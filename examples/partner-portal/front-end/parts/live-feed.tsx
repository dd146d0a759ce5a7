import type { Delivery } from "@tacklebox/client";
import type { ReactNode } from "react";
import { keyOf, useLive, type Arrival } from "../live.tsx";
import { usePlatform } from "../preferences.tsx";
import { linkTo } from "../route.ts";

/** What the endpoint received, the newest first. */
export function LiveFeed(): ReactNode {
  const { arrivals, isConnected } = useLive();
  return (
    <section className="feed" aria-labelledby="feed-title">
      <h2 id="feed-title">Your endpoint, live</h2>
      <p className={isConnected ? "connection on" : "connection"} role="status">
        {isConnected === undefined ? "Connecting" : isConnected ? "Listening" : "Not connected. Trying again."}
      </p>
      {isConnected === undefined ? null : arrivals.length === 0 ? (
        <p className="hint">
          What the platform delivers appears here once it is verified, and what is refused with the reason.
        </p>
      ) : (
        <ol>
          {arrivals.slice(0, 12).map((arrival) => (
            <FeedRow key={keyOf(arrival)} {...arrival} />
          ))}
        </ol>
      )}
      <a className="more" {...linkTo("/deliveries")}>
        All deliveries
      </a>
    </section>
  );
}

function FeedRow({ delivery, subject }: Arrival): ReactNode {
  const { eventType, createdAt } = delivery;
  const { title } = usePlatform();
  return (
    <li>
      <code>{eventType || "unknown"}</code>
      <time dateTime={createdAt}>{new Date(createdAt).toLocaleTimeString()}</time>
      <span className={`verdict ${delivery.status}`}>{verdictOf(delivery, title)}</span>
      <span className="subject">{subject.name}</span>
    </li>
  );
}

function verdictOf(delivery: Delivery, platform: string): string {
  const last = delivery.attempts.at(-1);
  if (delivery.status === "delivered")
    return `✓ verified, answered in ${Math.max(1, Math.round(last?.durationMs ?? 0))} ms`;
  if (delivery.status === "declined") return `↩ verified, and left to ${platform}`;
  return `✗ ${last?.status ?? ""} ${last?.cause ?? "failed"}`;
}
