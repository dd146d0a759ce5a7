import { setupServer } from "msw/node";

import { handlers } from "@tacklebox/sandbox/msw";
import { serve } from "@tacklebox/sandbox/server";

import { describeSurface } from "./surface.ts";

describeSurface("fetch", async (sandbox) => ({ ...sandbox, close: async () => undefined }));

describeSurface("msw", async (sandbox) => {
  const server = setupServer(...handlers(sandbox));
  server.listen({ onUnhandledFrame: "error" });
  return {
    baseUrl: sandbox.baseUrl,
    fetch: (input, init) => globalThis.fetch(input, init),
    close: async () => server.close(),
  };
});

describeSurface("server", async (sandbox) => {
  const { url, close } = await serve(sandbox);
  return { baseUrl: url, fetch: (input, init) => globalThis.fetch(input, init), close };
});
