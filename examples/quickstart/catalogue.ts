import type { WebhooksApi } from "@tacklebox/client";
import type { Step } from "./printer.ts";

/** Says which events there are. */
export function catalogue(connect: () => WebhooksApi): Step {
  return {
    name: "Read the event catalogue",
    async run() {
      const { categories } = await connect().eventTypes();
      const count = categories.reduce((sum, { eventTypes }) => sum + eventTypes.length, 0);
      return { says: `${count} event types: ${categories.map(({ name }) => name).join(", ")}`, eventTypes: count };
    },
  };
}
