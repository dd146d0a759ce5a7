import { useEffect, useState, type ReactNode } from "react";
import { useAccount } from "../account.tsx";
import { useLive } from "../live.tsx";
import type { PlatformInfo } from "../platforms/platform-info.ts";
import { linkTo } from "../route.ts";

/** Whether a webhook calls this portal; `undefined` until that is known. */
export function useHasWebhook(): boolean | undefined {
  const { call } = useAccount();
  const [hasWebhook, setHasWebhook] = useState<boolean>();
  useEffect(() => {
    call<PlatformInfo>("/api/platform").then(
      ({ webhooks }) => setHasWebhook(webhooks > 0),
      // What is wrong is said where products are asked for.
      () => setHasWebhook(false),
    );
  }, [call]);
  return hasWebhook;
}

/** What to do first, until the first verified delivery has arrived. */
export function FirstSteps({ hasWebhook }: { readonly hasWebhook: boolean }): ReactNode {
  const { arrivals } = useLive();
  const isDone = arrivals.some(({ delivery }) => delivery.status === "delivered");
  if (isDone) return null;
  return (
    <ol className="first-steps panel padded" aria-label="First steps">
      <li className={hasWebhook ? "done" : ""}>
        {hasWebhook ? (
          "A webhook calls this portal"
        ) : (
          <a {...linkTo("/webhooks/new")}>Create a webhook to this portal’s endpoint</a>
        )}
      </li>
      <li>Upload a product below</li>
      <li>See the verified delivery arrive</li>
    </ol>
  );
}
