import { SignatureDoctor } from "@tacklebox/react";
import { useState, type ReactNode } from "react";
import { useDesk } from "../desk.ts";
import { Kit } from "../kit.tsx";
import { FeedPage } from "../parts/feed-page.tsx";
import { Problem } from "../parts/problem.tsx";

/** Deliveries that fail on purpose, and the doctor who says why. */
export function Troubleshoot(): ReactNode {
  const { view, problem, act } = useDesk();
  const [said, setSaid] = useState("");
  const send = async (fault: string): Promise<void> => {
    const done = await act("break", { fault });
    setSaid(done ? "Sent. “Your endpoint, live” shows why it is refused; no handler is called for it." : "");
  };
  return (
    <FeedPage title="Troubleshoot">
      <div className="panel padded">
        <h2>Send a delivery that is</h2>
        <div className="row">
          {view?.breakages.map(([fault, title]) => (
            <button key={fault} onClick={() => void send(fault)}>
              {title}
            </button>
          ))}
        </div>
        <p role="status">{said}</p>
        <Problem text={problem} />
      </div>
      <h2>Find out why one is refused</h2>
      <p className="hint">Paste what arrived and the secret it should fit.</p>
      <Kit>
        {() => (
          <div className="panel">
            <SignatureDoctor defaultFramework="hono" />
          </div>
        )}
      </Kit>
    </FeedPage>
  );
}
