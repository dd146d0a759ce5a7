// Every story gets a platform of its own: a sandbox, answered for by MSW, called by the real client. The frame around the story has a
// provider for it, in the language, theme, density and direction of the toolbar (globals: { theme, density, locale, direction }).
//
//   const meta = preview.meta({
//     component: WebhookList,
//     parameters: { about: { … } satisfies About },                    // docs-page.tsx: what its page says
//   });
//   export const Ready = meta.story();                                 // VNTANA, four webhooks
//   export const Other = meta.story({ parameters: { stage: { platform: smartshape } satisfies StageOptions<SmartshapeDomain> } });
//   export const Empty = meta.story({ parameters: { stage: { webhooks: [] } } });
//   export const Limited = meta.story({ parameters: { stage: { capabilities: { canUpdate: false } }, permissions: { delete: false } } });
//   export const Failing = meta.story({
//     parameters: { stage: { prepare: ({ sandbox }) => sandbox.faults.next({ fault: "server-error" }) } },
//     async play({ canvas, id }) { … stageOf({ id }).sandbox … },
//   });
import { withDeliveries, type Capabilities, type WebhookDraft, type WebhooksApi } from "@tacklebox/client";
import type { Sandbox } from "@tacklebox/sandbox";
import type { VntanaDomain } from "@tacklebox/sandbox/vntana";
import { handlers } from "@tacklebox/sandbox/msw";
import { vntana } from "../platforms/vntana/stage.ts";
import { startWorker } from "./network.ts";
import { noteSecrets, type SecretWatch } from "./secret-scan.ts";
import { limitApi } from "./limit-api.ts";
import type { StagePlatform } from "./stage-platform.ts";

/** What a story asks of its platform: `parameters: { stage: { … } }`. */
export interface StageOptions<Domain = VntanaDomain> {
  /** @defaultValue VNTANA */
  readonly platform?: StagePlatform<Domain>;
  /** Webhooks that are there already. @defaultValue the platform's */
  readonly webhooks?: readonly WebhookDraft[];
  /** What the platform can do, where that is not what it really can. */
  readonly capabilities?: Partial<Capabilities>;
  /** Whether a log of deliveries is there. @defaultValue true */
  readonly hasDeliveries?: boolean;
  /** What endpoints answer. @defaultValue 200 */
  readonly endpoint?: typeof globalThis.fetch;
  /** Brings the stage into the state that the story shows: events, faults. */
  readonly prepare?: (stage: Stage<Domain>) => Promise<void> | void;
}

/** A platform for one story: a sandbox of its own, called by the real client through MSW. */
export interface Stage<Domain = VntanaDomain> {
  readonly sandbox: Sandbox<Domain>;
  readonly api: WebhooksApi;
  /** Where MSW answers for this story, and nothing else does. */
  readonly baseUrl: string;
  /** What a secret must not get into. */
  readonly watch: SecretWatch;
}

/** Makes a story's platform. Its webhooks are made through the API, before the story can order a fault. */
function createStage(id: string, options: StageOptions): Stage {
  const { platform = vntana, capabilities = {}, hasDeliveries = true } = options;
  const { endpoint: fetch = async () => Response.json({ ok: true, success: true }) } = options;
  const baseUrl = `https://${id}.stage.test`;
  const sandbox = platform.createSandbox({ fetch, allowExternal: true });
  const plain = platform.createApi(baseUrl);
  const logged = hasDeliveries ? withDeliveries(plain, async (query) => sandbox.deliveryLog(query)) : plain;
  return { sandbox, baseUrl, watch: { secrets: new Set(), said: [] }, api: limitApi(logged, capabilities) };
}

const stages = new Map<string, Stage>();

/** The stage of a story, by its id: for decorators and play functions. */
export function stageOf({ id }: { readonly id: string }): Stage {
  const stage = stages.get(id);
  if (stage) return stage;
  throw new Error(`${id} has no stage yet`);
}

/** Makes a story's stage, has MSW answer for it with the sandbox's handlers, and fills it. */
export async function setStage({ id, parameters }: StoryContext): Promise<void> {
  // Storybook's parameters have no types.
  const options = (parameters["stage"] ?? {}) as StageOptions;
  const stage = createStage(id, options);
  const worker = await startWorker();
  const { watch, baseUrl, sandbox } = stage;
  const fetch: typeof sandbox.fetch = async (...call) => {
    const request = await noteSecrets(new Request(...call), watch);
    return noteSecrets(await sandbox.fetch(request), watch);
  };
  worker.use(...handlers({ fetch, baseUrl }));
  await fillStage(stage, options);
  stages.set(id, stage);
}

interface StoryContext {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Fills a stage, once MSW answers for it. */
async function fillStage(stage: Stage, { platform = vntana, webhooks, prepare }: StageOptions): Promise<void> {
  for (const webhook of webhooks ?? platform.webhooks) await stage.api.create(webhook);
  await prepare?.(stage);
}
