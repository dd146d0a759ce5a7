import { SignatureDoctor } from "@tacklebox/react";
import { useState, type ReactNode } from "react";
import type { Breakage, DeskProduct } from "../../sandbox-desk/desk.ts";
import { useDesk } from "../desk.ts";
import { Kit } from "../kit.tsx";
import { LiveFeed } from "../parts/live-feed.tsx";
import { Problem } from "../parts/problem.tsx";

const breakages: readonly (readonly [Breakage, string])[] = [
  ["bad-signature", "Signed wrongly"],
  ["stale", "An hour old"],
  ["re-encoded-body", "JSON written anew"],
];

/** Deliveries that fail on purpose, and the doctor who says why. */
export function Troubleshoot(): ReactNode {
  const { problem, act } = useDesk();
  const [said, setSaid] = useState("");
  const send = async (fault: Breakage): Promise<void> => {
    await act("break", { fault });
    const product = await act<DeskProduct>("products", { name: "Broken chair" });
    if (product) setSaid("Sent. Look at the feed: nothing that does not hold reaches a handler.");
  };
  return (
    <section className="page with-feed">
      <div>
        <h1>Troubleshoot</h1>
        <div className="panel padded">
          <h2>Send a delivery that is</h2>
          <div className="row">
            {breakages.map(([fault, title]) => (
              <button key={fault} onClick={() => void send(fault)}>
                {title}
              </button>
            ))}
          </div>
          <p role="status">{said}</p>
          <Problem text={problem} />
        </div>
        <Kit>
          {() => (
            <div className="panel">
              <SignatureDoctor defaultFramework="hono" />
            </div>
          )}
        </Kit>
      </div>
      <LiveFeed />
    </section>
  );
}
