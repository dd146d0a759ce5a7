import { useEffect, useState, type ReactNode } from "react";
import { isVerified, useLive } from "../live.tsx";

/** A click that makes an event. */
export interface Click {
  /** By `performance.now()`. */
  readonly at: number;
  /** What the event will be about, where that is known. */
  readonly id?: string;
  /** Why nothing will arrive, where that is known. */
  readonly missed?: string;
}

/** From the click to the verified delivery on this page, or why there is none. */
export function Measured({ click }: { readonly click: Click | undefined }): ReactNode {
  const { arrivals } = useLive();
  const [said, setSaid] = useState("");
  const first =
    click &&
    arrivals.findLast(
      (arrival) => arrival.at >= click.at && isVerified(arrival) && (!click.id || arrival.subject.id === click.id),
    );
  // What follows from this click, and nothing from one before.
  useEffect(() => setSaid(""), [click]);
  useEffect(() => {
    if (click && first) setSaid(`Verified delivery here ${Math.round(first.at - click.at)} ms after the click.`);
  }, [click, first]);
  return (
    <p role="status" className={said ? "measured" : "measured missed"}>
      {said || click?.missed}
    </p>
  );
}
