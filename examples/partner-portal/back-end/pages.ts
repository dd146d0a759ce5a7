import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Serves the built front end under a strict policy: its own scripts and styles, its own back end, the platforms' APIs, nothing else. */
export function servePages(folder: string, { mayCall }: { readonly mayCall: readonly string[] }): Hono {
  const app = new Hono();
  const self = "'self'";
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [self],
        styleSrc: [self],
        imgSrc: [self, "data:"],
        connectSrc: [self, ...mayCall.map((url) => new URL(url).origin)],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  // Files of a build are named after their content.
  app.use("/assets/*", async (c, next) => {
    await next();
    c.header("cache-control", "public, max-age=31536000, immutable");
  });
  app.get("*", serveStatic({ root: folder }));
  // Every other path is a place in the front end.
  app.get("*", serveStatic({ root: folder, path: "index.html" }));
  return app;
}
