import type { ReactNode } from "react";
import type { DeskProduct } from "../../sandbox-desk/platforms/vntana.ts";
import { Furniture } from "./furniture.tsx";

const states = {
  PENDING: "Waiting",
  CONVERTING: "Converting",
  COMPLETED: "Ready",
  FAILED: "Failed",
  TERMINATED: "Stopped",
} as const;

interface ProductCardProps {
  readonly product: DeskProduct;
  readonly onDeed: (deed: string) => void;
}

export function ProductCard({ product, onDeed }: ProductCardProps): ReactNode {
  const { name, conversionStatus, status } = product;
  const isLive = status.startsWith("LIVE");
  return (
    <li className="panel padded product">
      <Furniture name={name} />
      <h2>{name}</h2>
      <p className={`state ${isLive ? "live" : conversionStatus.toLowerCase()}`}>
        {isLive ? "In the shop" : states[conversionStatus]}
      </p>
      <div className="row">
        {deedsFor(product).map(([deed, title]) => (
          <button className="quiet" key={deed} onClick={() => onDeed(deed)}>
            {title}
            <span className="unseen"> {name}</span>
          </button>
        ))}
      </div>
    </li>
  );
}

/** What may happen next. Each is a deed of the platform, and emits its event. */
function deedsFor({ conversionStatus, status }: DeskProduct): readonly (readonly [deed: string, title: string])[] {
  switch (conversionStatus) {
    case "PENDING":
      return [
        ["process", "Process"],
        ["fail", "Fail"],
      ];
    case "CONVERTING":
      return [
        ["complete", "Complete"],
        ["fail", "Fail"],
      ];
    case "COMPLETED":
      return status === "DRAFT"
        ? [
            ["publish", "Publish"],
            ["delete", "Delete"],
          ]
        : [["delete", "Delete"]];
    default:
      return [["delete", "Delete"]];
  }
}
