import { parsePath, toPath, WebhookManager } from "@tacklebox/react";
import { useState, type ReactNode } from "react";
import { Kit } from "../kit.tsx";
import { EndpointLine } from "../parts/endpoint-line.tsx";

interface WebhooksProps {
  /** Below this page's own. */
  readonly path: string;
  readonly onPathChange: (path: string) => void;
}

/** The settings themselves: one component of the kit, with its place in our own addresses. */
export function Webhooks({ path, onPathChange }: WebhooksProps): ReactNode {
  const [isNext, setNext] = useState(false);
  return (
    <section className="page">
      <h1>Webhooks</h1>
      <Kit onEvent={({ type }) => type === "webhook.created" && setNext(true)}>
        {({ endpointUrl, eventTypes }) => (
          <>
            <EndpointLine url={endpointUrl} isNext={isNext} />
            <div className="panel">
              {/* allowsLocal: the sandbox delivers to this machine. */}
              <WebhookManager
                view={parsePath(path)}
                onViewChange={(view) => onPathChange(toPath(view))}
                initial={{ name: "Hearthpine portal", url: endpointUrl, eventTypes }}
                allowsLocal
              />
            </div>
          </>
        )}
      </Kit>
    </section>
  );
}
