import { setupWorker, type SetupWorker } from "msw/browser";

const unanswered: string[] = [];

const worker = setupWorker();
let started: Promise<unknown> | undefined;

/**
 * MSW's worker, without handlers of its own. A request that no handler answers is refused and remembered: MSW's own "error" fails the
 * request alone, and a story that shows that failure nicely would pass.
 */
export async function startWorker(): Promise<SetupWorker> {
  await (started ??= start());
  return worker;
}

async function start(): Promise<void> {
  await worker.start({
    quiet: true,
    // Also where Storybook is served below another path.
    serviceWorker: { url: new URL("mockServiceWorker.js", document.baseURI).pathname },
    onUnhandledFrame: ({ frame, defaults }) => {
      if (frame.protocol !== "http") return;
      // Every HTTP frame has its request.
      const { method, url } = (frame.data as { readonly request: Request }).request;
      // Storybook's own modules and pictures.
      if (new URL(url).origin === location.origin) return;
      unanswered.push(`${method} ${url}`);
      defaults.error();
    },
  });
}

export function forgetUnanswered(): void {
  unanswered.length = 0;
}

/** @throws when the story made a request that no handler answered. */
export function assertAllAnswered(): void {
  if (unanswered.length > 0) throw new Error(`no handler answered ${unanswered.join(", ")}`);
}
