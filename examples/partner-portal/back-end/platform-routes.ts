import { Hono } from "hono";
import { streamLive } from "./live.ts";
import type { PartnerPlatform } from "./partner-platform.ts";
import { carryOut, type PortCall } from "./port-calls.ts";

/** What pages ask about one platform. */
export function createPlatformRoutes(platform: PartnerPlatform): Hono {
  const { access, endpointUrl, eventTypes, journal, keepSecret, configurators, mails } = platform;
  const apiUrl = access.kind === "token" ? access.apiUrl : "";
  const app = new Hono()
    .get("/", (c) => c.json({ apiUrl, endpointUrl, eventTypes }))
    .get("/webhooks", async (c) => c.json({ count: await platform.countWebhooks() }))
    .get("/deliveries", (c) => journal.fetch(c.req.raw))
    .get("/live", (c) => streamLive(c, journal));
  if (access.kind === "token") {
    // What `tokenFrom` in the page asks for. No session, no token.
    app.post("/token", async (c) => {
      const { refused } = await c.req.json<{ refused?: string }>();
      return c.json({ token: await access.token(refused) }, 200, { "cache-control": "no-store" });
    });
  } else app.post("/port", async (c) => c.json(await carryOut(access.api, await c.req.json<PortCall>())));
  if (configurators) app.get("/configurators", async (c) => c.json(await configurators()));
  if (mails) app.get("/mails", (c) => c.json(mails()));
  if (keepSecret) {
    app.post("/secret", async (c) => {
      try {
        keepSecret((await c.req.json<{ secret: string }>()).secret);
        return c.json({});
      } catch (error) {
        if (error instanceof TypeError) return c.json({ error: error.message }, 422);
        throw error;
      }
    });
  }
  return app;
}
