"use client";
import {
  createRedacted,
  isClientError,
  type ClientError,
  type Redacted,
  type Webhook,
  type WebhookDraft,
} from "@tacklebox/client";
import { useCallback, useEffect, useRef, useState } from "react";
import { useApi, useKit } from "../context.ts";
import { generateSecret } from "../core/generate-secret.ts";
import { listAll } from "../core/list-all.ts";
import { findTwin, guidedStage, twinDraft, type GuidedStage } from "../core/twin.ts";
import { webhookTitle } from "../core/webhook-title.ts";
import { useAction } from "./use-action.ts";

export interface GuidedRotationState {
  /** `loading` until it is known whether an earlier try left a twin behind. */
  readonly stage: GuidedStage | "loading";
  /** As the platform says it is now. */
  readonly webhook: Webhook;
  readonly twin: Webhook | undefined;
  /** The twin's, from its creation until the endpoint knows it. */
  readonly secret: Redacted | undefined;
  /** The old one is deleted: there is no way back, and only the twin's name is left to change. */
  readonly isGone: boolean;
  readonly isPending: boolean;
  /** Why the last step failed; everything before it stands. */
  readonly error: ClientError | undefined;
  readonly load: () => void;
  readonly create: () => void;
  /** The endpoint accepts both secrets: turns the twin on, unless the webhook itself is paused. */
  readonly teach: () => void;
  /** The endpoint has accepted a delivery of the twin: turns the old one off. */
  readonly check: () => void;
  /** Deletes the old one and gives its name to the twin. Resolves with the twin once that is done. */
  readonly finish: () => Promise<Webhook | undefined>;
  /** Turns the old one on again where it was turned off here, and removes the twin. */
  readonly undo: () => void;
}

/**
 * Replaces a webhook by a twin with a secret of its own, so that no delivery is lost where two secrets of one webhook cannot overlap.
 * Nothing is turned off before the twin delivers, and each step looks first at what the platform says by now: somebody else may have
 * changed it. It can be taken up again after a reload.
 */
export function useGuidedRotation(given: Webhook, onWebhooksChange?: () => void): GuidedRotationState {
  const api = useApi();
  const { onEvent } = useKit();
  const { canPause, hasName, canUpdate, signingSecret } = api.capabilities;
  const mayPause = canPause && canUpdate;
  const [facts, setFacts] = useState<Facts>({ ...nothingDone, webhook: given });
  const { webhook, twin } = facts;
  const { state, error, run } = useAction(
    { component: "GuidedRotation", action: "step" },
    (step: () => Promise<Webhook | undefined>) => step(),
  );
  const learn = (news: Partial<Facts>): void => setFacts((before) => ({ ...before, ...news }));
  const tell = (type: "webhook.created" | "webhook.updated", webhookId: string): void => {
    onEvent({ type, webhookId });
    onWebhooksChange?.();
  };

  const look = async (): Promise<Webhook | undefined> => {
    const [current, all] = await Promise.all([api.get(given.id), listAll((query) => api.list(query))]);
    const found = hasName ? findTwin(all, current) : twin;
    learn({ isLoaded: true, webhook: current, twin: found });
    return found;
  };
  const latestLook = useRef(look);
  latestLook.current = look;
  const load = useCallback(() => void run(() => latestLook.current()), [run]);
  useEffect(load, [load]);

  /** The twin as it is now, where that still is what the page says of it; otherwise the page says the new thing, and nothing is done. */
  const sameTwin = async (): Promise<Webhook | undefined> => {
    const current = twin && (await orNothing(api.get(twin.id)));
    const isSame = current?.active === twin?.active;
    // The secret of a twin that somebody else has removed or turned on has nobody left to be shown to.
    learn({ twin: current, ...(!isSame && { secret: undefined }) });
    return isSame ? current : undefined;
  };
  const draftOf = async (of: Webhook): Promise<WebhookDraft> =>
    twinDraft(of, { capabilities: { ...api.capabilities, canPause: mayPause }, catalog: await api.eventTypes() });
  const change = async (id: string, draft: WebhookDraft): Promise<Webhook | undefined> => {
    const changed = await api.update?.(id, draft);
    if (changed) tell("webhook.updated", id);
    return changed;
  };
  const turn = async (id: string, isOn: boolean): Promise<Webhook | undefined> =>
    change(id, { ...(await api.get(id)), active: isOn });
  const remove = async (id: string): Promise<void> => {
    await orNothing(Promise.resolve(api.remove?.(id)));
    onEvent({ type: "webhook.deleted", webhookId: id });
  };

  return {
    ...facts,
    stage: facts.isLoaded ? guidedStage(facts, mayPause) : "loading",
    isPending: state === "pending",
    error,
    load,
    create: () =>
      void run(async () => {
        // The answer to an earlier try may have been lost after the platform had made one.
        if (await look()) return undefined;
        const own = signingSecret === "made-by-platform" ? undefined : createRedacted(generateSecret());
        const made = await api.create({ ...(await draftOf(webhook)), ...(own && { secret: own }) });
        learn({ twin: made.webhook, secret: made.secret ?? own });
        tell("webhook.created", made.webhook.id);
        return undefined;
      }),
    teach: () =>
      void run(async () => {
        const current = await sameTwin();
        if (!current) return undefined;
        const old = (await orNothing(api.get(webhook.id))) ?? webhook;
        const isOn = mayPause && old.active;
        learn({ isTaught: true, secret: undefined, webhook: old, twin: isOn ? await turn(current.id, true) : current });
        return undefined;
      }),
    check: () =>
      void run(async () => {
        const current = await sameTwin();
        if (!current) return undefined;
        // What was changed about the old one in the meantime goes over to the twin while both still deliver.
        const draft = await draftOf(await api.get(webhook.id));
        const next = canUpdate ? await change(current.id, { ...draft, active: current.active }) : current;
        const old = mayPause ? await turn(webhook.id, false) : webhook;
        learn({ isChecked: true, ...(next && { twin: next }), ...(old && { webhook: old }) });
        return undefined;
      }),
    finish: () =>
      run(async () => {
        const current = await sameTwin();
        if (!current) return undefined;
        const old = facts.isGone ? undefined : await orNothing(api.get(webhook.id));
        if (old && old.active !== webhook.active) {
          // Somebody has turned it on again: it may be the only one that delivers.
          learn({ webhook: old });
          return undefined;
        }
        if (!facts.isGone) await remove(webhook.id);
        learn({ isGone: true });
        const draft = { ...current, name: webhookTitle(webhook) };
        const next = hasName && canUpdate ? await api.update?.(current.id, draft) : current;
        onEvent({ type: "secret.rotated", webhookId: current.id });
        // Not before: a host that learns that the old one is gone may take its page away, and this with it.
        tell("webhook.updated", current.id);
        return next ?? current;
      }),
    undo: () =>
      void run(async () => {
        const old = await orNothing(api.get(webhook.id));
        // Without the old one the twin is all there is.
        if (!old) learn({ isGone: true });
        if (!old || !twin) return undefined;
        // On before the other goes: in between an event arrives twice, not never.
        const twinNow = (await orNothing(api.get(twin.id))) ?? twin;
        const webhookNow = twinNow.active && !old.active ? await turn(old.id, true) : old;
        await remove(twin.id);
        onWebhooksChange?.();
        learn({ ...nothingDone, isLoaded: true, ...(webhookNow && { webhook: webhookNow }) });
        return undefined;
      }),
  };
}

interface Facts extends Pick<GuidedRotationState, "webhook" | "twin" | "secret" | "isGone"> {
  readonly isLoaded: boolean;
  readonly isTaught: boolean;
  readonly isChecked: boolean;
}

const nothingDone = {
  isLoaded: false,
  isTaught: false,
  isChecked: false,
  isGone: false,
  twin: undefined,
  secret: undefined,
} as const;

async function orNothing<Value>(call: Promise<Value>): Promise<Value | undefined> {
  return call.catch((error: unknown) => {
    if (isClientError(error, "not_found")) return undefined;
    throw error;
  });
}
