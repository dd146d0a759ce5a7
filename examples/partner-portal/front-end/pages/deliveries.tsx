import { DeliveryInspector } from "@tacklebox/react";
import type { ReactNode } from "react";
import { Kit } from "../kit.tsx";
import { Outage } from "../parts/outage.tsx";

/** What the endpoint was sent, refused deliveries too, from the journal of its receiver. */
export function Deliveries(): ReactNode {
  return (
    <section className="page">
      <h1>Deliveries</h1>
      <Outage />
      <Kit>
        {() => (
          <div className="panel">
            <DeliveryInspector sourceLabel="this endpoint’s journal" refreshEveryMs={2_000} defaultFramework="hono" />
          </div>
        )}
      </Kit>
    </section>
  );
}
