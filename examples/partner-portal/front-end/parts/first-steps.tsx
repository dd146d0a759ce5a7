import { useState, type ReactNode } from "react";
import { useAnswer } from "../answer.ts";
import { isVerified, useLive } from "../live.tsx";
import { usePlatform } from "../preferences.tsx";
import { linkTo } from "../route.ts";

/** Whether a webhook calls this portal; `undefined` until that is known. */
export function useHasWebhook(): boolean | undefined {
  const { answer, problem } = useAnswer<{ count: number }>(`/api/${usePlatform().name}/webhooks`);
  // What is wrong is said where the rest of the page is asked for.
  return problem ? false : answer && answer.count > 0;
}

interface FirstStepsProps {
  readonly hasWebhook: boolean;
  /** What makes an event. */
  readonly deed: string;
}

/** What to do first, for those who have not yet seen a verified delivery; then it stays, so that nothing moves. */
export function FirstSteps({ hasWebhook, deed }: FirstStepsProps): ReactNode {
  const { arrivals } = useLive();
  const isDone = arrivals.some(isVerified);
  const [isKnown] = useState(isDone);
  if (isKnown) return null;
  return (
    <ol className="first-steps panel padded" aria-label="First steps">
      <li className={hasWebhook ? "done" : ""}>
        {hasWebhook ? (
          "A webhook calls this portal"
        ) : (
          <a {...linkTo("/webhooks/new")}>Create a webhook to this portal’s endpoint</a>
        )}
      </li>
      <li className={isDone ? "done" : ""}>{deed}</li>
      <li className={isDone ? "done" : ""}>See the verified delivery arrive</li>
    </ol>
  );
}
