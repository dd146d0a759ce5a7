import type { WebhookDraft, WebhooksApi } from "@tacklebox/client";
import type { Sandbox } from "@tacklebox/sandbox";

/** How a story gets a platform. `stories/platforms/<platform>/stage.ts` exports one. */
export interface StagePlatform<Domain> {
  /** A sandbox that gives up at once what an endpoint refuses, and may deliver to whatever `fetch` stands for. */
  readonly createSandbox: (options: SandboxOptions) => Sandbox<Domain>;
  /** The real client, called as people call it, that tries nothing again. */
  readonly createApi: (baseUrl: string) => WebhooksApi;
  /** Webhooks that are there already. */
  readonly webhooks: readonly WebhookDraft[];
}

export interface SandboxOptions {
  /** The endpoints. */
  readonly fetch: typeof globalThis.fetch;
  readonly allowExternal: true;
}
