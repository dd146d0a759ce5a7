import { ClientError, isClientError } from "../errors.ts";
import type { Created, Webhook } from "../model/webhook.ts";
import { mayHaveHappened, unlessRemovedBefore } from "./lost-answer.ts";

export interface CreateEach<Draft> {
  readonly create: (draft: Draft) => Promise<Webhook>;
  /** Takes one back; absent where the platform has no operation for it. */
  readonly remove?: (id: string) => Promise<unknown>;
  /** The event type of a draft. */
  readonly typeOf: (draft: Draft) => string;
}

/**
 * Creates several webhooks for one draft, on platforms whose webhooks have one event type each: one after the other, so that whatever
 * fails, it is known which are there. Takes back what it made when one fails.
 *
 * @throws {ClientError} the one that failed, where nothing is left of the draft, else `indeterminate`, which says what is.
 */
export async function createEach<Draft>(
  drafts: readonly Draft[],
  { create, remove, typeOf }: CreateEach<Draft>,
): Promise<Created> {
  const made: Webhook[] = [];
  for (const draft of drafts) {
    try {
      made.push(await create(draft));
    } catch (error) {
      const left = await takeBack(made, remove);
      const isRemovable = remove !== undefined;
      throw drafts.length === 1 ? error : undone(error, { eventType: typeOf(draft), left, isRemovable });
    }
  }
  const [webhook, ...others] = made;
  // The caller refuses a draft without event types, so there is a first one.
  return { webhook: webhook as Webhook, ...(others.length > 0 && { others }) };
}

/** Removes webhooks, whatever became of the call that made them: without its signal. Gives back those that may still be there. */
async function takeBack(made: readonly Webhook[], remove: CreateEach<never>["remove"]): Promise<readonly Webhook[]> {
  if (!remove) return made;
  const left: Webhook[] = [];
  for (const webhook of made.toReversed()) {
    await unlessRemovedBefore(remove(webhook.id)).catch(() => left.push(webhook));
  }
  return left;
}

interface Undone {
  /** Of the one that failed. */
  readonly eventType: string;
  readonly left: readonly Webhook[];
  readonly isRemovable: boolean;
}

/** The error itself where nothing is left of the draft, else one that says what is. */
function undone(error: unknown, { eventType, left, isRemovable }: Undone): unknown {
  const isOpen = mayHaveHappened(error);
  if (!isOpen && left.length === 0) return error;
  const fate = isRemovable ? "could not be removed again" : "was created and cannot be removed";
  const parts = [
    ...left.map(({ id, eventTypes }) => `${id} for ${eventTypes.join()} ${fate}`),
    ...(isOpen ? [`the one for ${eventType} may exist, because its answer was lost`] : []),
  ];
  const codes = isClientError(error) ? error.codes : [];
  const message = `Not every webhook could be created; of the others, ${parts.join("; ")}. Look at the list before trying again.`;
  return new ClientError("indeterminate", message, { operation: "createWebhook", attempts: 1, codes, cause: error });
}
