import { isClientError } from "@tacklebox/client";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { servePages } from "./pages.ts";
import type { PartnerPlatform } from "./partner-platform.ts";
import { createPlatformRoutes } from "./platform-routes.ts";
import type { Sessions, User } from "./sessions.ts";

export interface AppOptions {
  readonly platforms: readonly PartnerPlatform[];
  readonly sessions: Sessions;
  /** Folder of the built front end. */
  readonly pages: string;
  /** More routes for people who are signed in, by path. */
  readonly more?: Readonly<Record<string, Hono>>;
}

const COOKIE = "hearthpine_session";

/** The partner's back end: every route there is. */
export function createApp({ platforms, sessions, pages, more = {} }: AppOptions): Hono {
  const app = new Hono();

  // Platforms call these: they prove themselves by what they carry, not by a session.
  for (const { endpointUrl, receiver } of platforms) {
    app.post(new URL(endpointUrl).pathname, (c) => receiver.fetch(c.req.raw));
  }

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
  for (const platform of platforms) app.route(`/api/${platform.name}`, createPlatformRoutes(platform));
  for (const [path, routes] of Object.entries(more)) app.route(path, routes);
  app.all("/api/*", (c) => c.json({ error: "There is no such operation." }, 404));

  app.route(
    "/",
    servePages(pages, { mayCall: platforms.flatMap(({ access }) => (access.kind === "token" ? [access.apiUrl] : [])) }),
  );
  app.onError((error, c) => {
    // A platform that is away is no news to whoever reads the terminal: pages ask every two seconds.
    if (!isClientError(error, "network")) console.error(error);
    if (isClientError(error)) return c.json({ error: lost }, 502);
    return c.json({ error: "Something is wrong in the portal. Its terminal says what." }, 500);
  });
  return app;
}

const lost =
  "The platform gives no good answer. Nothing was changed, and this page goes on by itself once it does. If it stays away, start the portal again.";

function signedIn(sessions: Sessions) {
  return createMiddleware(async (c, next) => {
    if (!sessions.find(getCookie(c, COOKIE))) return c.json({ error: "Sign in first." }, 401);
    return next();
  });
}
