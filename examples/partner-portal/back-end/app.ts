import { isClientError } from "@tacklebox/client";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { streamLive } from "./live.ts";
import { servePages } from "./pages.ts";
import type { PartnerPlatform } from "./partner-platform.ts";
import type { Sessions, User } from "./sessions.ts";

export interface AppOptions {
  readonly platform: PartnerPlatform;
  readonly sessions: Sessions;
  /** Folder of the built front end. */
  readonly pages: string;
  /** More routes for people who are signed in, by path. */
  readonly more?: Readonly<Record<string, Hono>>;
}

const COOKIE = "hearthpine_session";

/** The partner's back end: every route there is. */
export function createApp({ platform, sessions, pages, more = {} }: AppOptions): Hono {
  const app = new Hono();
  const { name, title, apiUrl, endpointUrl, eventTypes } = platform;

  // The platform calls this one: it proves itself by its signature, not by a session.
  app.post(new URL(endpointUrl).pathname, (c) => platform.receiver.fetch(c.req.raw));

  // Stands for your own sign-in: one user, no password.
  app.get("/api/session", (c) => c.json({ user: sessions.find(getCookie(c, COOKIE)) ?? null }));
  app.post("/api/session", (c) => {
    const user: User = { name: "Shop owner", tenant: "hearthpine" };
    // Other sites' pages can neither read it nor send it along, so they cannot have a token made.
    setCookie(c, COOKIE, sessions.open(user), { httpOnly: true, sameSite: "Strict", path: "/" });
    return c.json({ user });
  });
  app.delete("/api/session", (c) => {
    sessions.end(getCookie(c, COOKIE));
    deleteCookie(c, COOKIE);
    return c.json({ user: null });
  });

  app.use("/api/*", signedIn(sessions));
  app.get("/api/platform", async (c) =>
    c.json({ name, title, apiUrl, endpointUrl, eventTypes, webhooks: await platform.countWebhooks() }),
  );
  // What `tokenFrom` in the page asks for. No session, no token.
  app.post("/api/token", async (c) => {
    const { refused } = await c.req.json<{ refused?: string }>();
    return c.json({ token: await platform.token(refused) }, 200, { "cache-control": "no-store" });
  });
  app.get("/api/deliveries", (c) => platform.journal.fetch(c.req.raw));
  app.get("/api/live", (c) => streamLive(c, platform.journal));
  app.get("/api/configurators", async (c) => c.json(await platform.configurators()));
  for (const [path, routes] of Object.entries(more)) app.route(path, routes);
  app.all("/api/*", (c) => c.json({ error: "There is no such operation." }, 404));

  app.route("/", servePages(pages, { mayCall: apiUrl }));
  app.onError((error, c) => {
    console.error(error);
    if (isClientError(error)) return c.json({ error: "The platform gave no good answer. Is it running?" }, 502);
    return c.json({ error: "Something is wrong in the portal. Its terminal says what." }, 500);
  });
  return app;
}

function signedIn(sessions: Sessions) {
  return createMiddleware(async (c, next) => {
    if (!sessions.find(getCookie(c, COOKIE))) return c.json({ error: "Sign in first." }, 401);
    return next();
  });
}
