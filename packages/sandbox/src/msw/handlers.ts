import type { HttpHandler } from "msw";
import { http, HttpResponse } from "msw";

import type { Sandbox } from "../create-sandbox.ts";

export interface HandlersOptions {
  /** The API's address in the code under test. Default: the real platform's. */
  readonly baseUrl?: string;
}

/**
 * MSW request handlers that answer from a sandbox. Deliveries use the global `fetch`, which MSW takes over: give the
 * sandbox the real one (`createSandbox({ fetch: globalThis.fetch, … })`, before MSW listens) to let them pass.
 *
 * @example
 * const server = setupServer(...handlers(sandbox));
 */
export function handlers(
  sandbox: Pick<Sandbox<unknown>, "fetch" | "baseUrl">,
  { baseUrl = sandbox.baseUrl }: HandlersOptions = {},
): HttpHandler[] {
  return [
    http.all(`${baseUrl.replace(/\/$/, "")}/*`, ({ request }) =>
      // A `fetch` that rejects is a network that broke, which MSW has its own answer for.
      sandbox.fetch(request).catch(() => HttpResponse.error()),
    ),
  ];
}
