import type { ReactNode } from "react";
import { useDesk } from "../desk.ts";
import { MailList } from "./mail-list.tsx";
import { Problem } from "./problem.tsx";

/** Unplugs the endpoint, lets time pass, and shows what the platform writes to its users meanwhile. */
export function Outage(): ReactNode {
  const { view, problem, act } = useDesk();
  const isPlugged = view?.isPlugged ?? true;
  const hours = view?.hoursAhead ?? 0;
  return (
    <details className="rehearsal">
      <summary>Rehearse an outage</summary>
      <p>Unplug the endpoint, make something happen, and let time pass. {view?.outage}</p>
      <div className="row">
        <button onClick={() => void act("plug", { isPlugged: !isPlugged })} disabled={!view}>
          {isPlugged ? "Unplug the endpoint" : "Plug the endpoint in again"}
        </button>
        <button onClick={() => void act("advance", { ms: 3_600_000 })} disabled={!view}>
          Let an hour pass
        </button>
        <span role="status">{isPlugged ? "The endpoint answers." : "The endpoint is unplugged."}</span>
      </div>
      <p className="hint" role="status">
        {!isPlugged && "What does not reach the endpoint is not in its journal below; the platform alone knows of it. "}
        {hours > 0 && `The platform’s clock is ${hours} ${hours === 1 ? "hour" : "hours"} ahead of yours by now.`}
      </p>
      <Problem text={problem} />
      {view && view.mails.length > 0 && (
        <>
          <h2>Mails of the platform</h2>
          <MailList mails={view.mails} />
        </>
      )}
    </details>
  );
}
