import type { WebhooksApi } from "@tacklebox/client";
import type { Step } from "./printer.ts";

/** Says which events there are. */
export function catalogue(connect: () => WebhooksApi): Step {
  return {
    name: "Read the event catalogue",
    async run() {
      const { categories } = await connect().eventTypes();
      const count = categories.reduce((sum, { eventTypes }) => sum + eventTypes.length, 0);
      const counted = `${count} event type${count === 1 ? "" : "s"}`;
      return { says: `${counted}: ${categories.map(({ name }) => name).join(", ")}`, eventTypes: count };
    },
  };
}
