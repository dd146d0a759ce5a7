import { useState, type ReactNode } from "react";
import { useDesk } from "../desk.ts";
import { FirstSteps, useHasWebhook } from "../parts/first-steps.tsx";
import { FeedPage } from "../parts/feed-page.tsx";
import { Measured, type Click } from "../parts/measured.tsx";
import { Problem } from "../parts/problem.tsx";
import { usePlatform } from "../preferences.tsx";

/** What people and machines of a platform do, one button each: for platforms without a page of their own for it. */
export function Actions(): ReactNode {
  const { title, pages } = usePlatform();
  const { view, problem, act } = useDesk();
  const [last, setLast] = useState<Click & { readonly said: string }>();
  const hasWebhook = useHasWebhook();

  const run = async (label: string): Promise<void> => {
    const at = performance.now();
    const done = await act<{ said: string }>("actions", { label });
    if (done) setLast({ at, ...done });
  };

  return (
    <FeedPage title={pages[""]?.title}>
      <p className="lead">
        What people do in {title}. Each button makes the event below its name, for webhooks that ask for it.
      </p>
      <Problem text={problem} />
      {/* Shown at once, so that nothing moves while it loads. */}
      {view && hasWebhook !== undefined && (
        <>
          <FirstSteps hasWebhook={hasWebhook} deed={`${view.actions[0]?.label} below`} />
          <ul className="cards actions">
            {view.actions.map(({ label, event }) => (
              <li key={label}>
                <button onClick={() => void run(label)}>
                  {label} {event && <code>{event}</code>}
                </button>
              </li>
            ))}
          </ul>
          <p role="status">{last?.said}</p>
          <Measured click={last} />
        </>
      )}
    </FeedPage>
  );
}
