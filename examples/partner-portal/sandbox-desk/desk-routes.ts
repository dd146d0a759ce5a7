import { deliveryFaults, type DeliveryFault, type Sandbox } from "@tacklebox/sandbox";
import { Hono } from "hono";
import type { DeskPlatform, DeskView, Watched } from "./desk-platform.ts";
import { NotNow } from "./not-now.ts";

export interface DeskParts<Domain> {
  readonly sandbox: Sandbox<Domain>;
  readonly plug: (isPlugged: boolean) => void;
  readonly isPlugged: () => boolean;
  readonly isOpen: () => boolean;
}

/** The desk for the pages: looking, doing, breaking, waiting. */
export function createDeskRoutes<Domain>(
  { actions, breakages, outage, isRefusal = () => false, hears, routes }: DeskPlatform<Domain, unknown>,
  { sandbox, plug, isPlugged, isOpen }: DeskParts<Domain>,
): Hono {
  const { domain, faults, advance, mails } = sandbox;
  const view = (): DeskView => ({
    actions: actions(domain).map(({ label, event }) => ({ label, ...(event && { event }) })),
    breakages: Object.entries(breakages),
    outage,
    isPlugged: isPlugged(),
    hoursAhead: Math.round((sandbox.now() - Date.now()) / 3_600_000),
    mails: mails().toReversed(),
  });
  const watched: Watched = (deed) => {
    const newest = (): string | undefined => sandbox.deliveries().at(-1)?.id;
    const before = newest();
    const done = deed();
    if (newest() === before) return { done, missed: "No webhook is told of it." };
    return { done, missed: isPlugged() ? "" : "The endpoint is unplugged, so it does not arrive." };
  };
  const app = new Hono()
    .use(async (c, next) => (isOpen() ? next() : c.json({ error: lost }, 503)))
    .get("/", (c) => c.json(view()))
    .post("/actions", async (c) => {
      const { label } = await c.req.json<{ label: string }>();
      const action = actions(domain).find((candidate) => candidate.label === label);
      if (!action) return c.notFound();
      const { done, missed } = watched(action.run);
      return c.json({ said: action.event ? `${done} ${missed}`.trim() : done });
    })
    .post("/break", async (c) => {
      const { fault } = await c.req.json<{ fault: string }>();
      const heard = actions(domain).find(({ event }) => event && hears(domain, event));
      // Without a webhook it would wait for the first good delivery.
      if (!heard) throw new NotNow("No webhook calls this portal yet, so nothing would be sent. Create one first.");
      const order = deliveryFaults.find((candidate): candidate is DeliveryFault => candidate === fault);
      if (!order) return c.notFound();
      faults.next({ fault: order });
      return c.json({ said: heard.run() });
    })
    .post("/plug", async (c) => {
      plug((await c.req.json<{ isPlugged: boolean }>()).isPlugged);
      return c.json({});
    })
    .post("/advance", async (c) => {
      await advance((await c.req.json<{ ms: number }>()).ms);
      return c.json({});
    })
    .onError((error, c) => {
      const isNo = error instanceof NotNow || error instanceof RangeError || isRefusal(error);
      if (isNo) return c.json({ error: error.message }, 409);
      throw error;
    });
  if (routes) app.route("/", routes(sandbox, watched));
  return app;
}

const lost =
  "The platform does not answer. Nothing was changed, and this page goes on by itself once it does. If it stays away, start the portal again.";
