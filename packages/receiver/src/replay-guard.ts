import type { Result } from "./outcome.ts";

export type Claim =
  /** Ours to handle, until the lease ends. `fence` is new with each claim. */
  | { readonly state: "claimed"; readonly fence: string }
  /** Somebody else's, who has not finished. */
  | { readonly state: "in_flight" }
  /** Finished before; `content` as `commit` was told it. */
  | { readonly state: "done"; readonly content?: string | undefined };

/**
 * Remembers deliveries by key, so that a redelivered or replayed one is not handled twice. Several receivers may share one.
 * A throw or rejection is answered with 503, since handling it unremembered could handle it twice.
 */
export interface ReplayGuard {
  /** Must be atomic: of two claims at once, one is `in_flight`. */
  claim(claim: { readonly key: string; readonly leaseMs: number }): Claim | Promise<Claim>;
  /** Marks as finished. False, and without effect, when the lease ended and another claim has the key. */
  commit(claim: {
    readonly key: string;
    readonly fence: string;
    readonly keepMs: number;
    /** Tells two bodies under one event id apart; a guard that does not keep it takes the second for a repetition. */
    readonly content?: string | undefined;
  }): boolean | Promise<boolean>;
  /** Gives up, so that the next delivery is handled. False, and without effect, when another claim has the key. */
  release(claim: { readonly key: string; readonly fence: string }): boolean | Promise<boolean>;
}

export interface RunOnceOptions {
  readonly key: string;
  /** Where the key is that of an event: what its body is known by. */
  readonly content: string | undefined;
  readonly replayGuard: ReplayGuard | undefined;
  readonly replayLeaseMs: number;
  readonly replayKeepMs: number;
  readonly report: (error: unknown) => void;
}

/** Does the work unless it was done before or is being done, and remembers how it ended. At least once: a crash ends the lease. */
export async function runOnce(work: () => Promise<Result>, options: RunOnceOptions): Promise<Result> {
  const { key, content, replayGuard, replayLeaseMs, replayKeepMs, report } = options;
  if (!replayGuard) return work();
  let claim;
  try {
    claim = await replayGuard.claim({ key, leaseMs: replayLeaseMs });
  } catch (error) {
    report(error);
    return { kind: "refused", status: 503, reason: "busy" };
  }
  if (claim.state === "done") {
    const isOther = content !== undefined && claim.content !== undefined && claim.content !== content;
    return { kind: isOther ? "conflict" : "duplicate", status: 200 };
  }
  if (claim.state === "in_flight") return { kind: "in_flight", status: 503 };

  const { fence } = claim;
  const result = await work();
  try {
    // What was left to the platform is not done either.
    const isOurs =
      result.kind === "failed" || result.kind === "declined"
        ? await replayGuard.release({ key, fence })
        : await replayGuard.commit({ key, fence, keepMs: replayKeepMs, content });
    if (!isOurs)
      report(new Error("The lease ended before the handler: the delivery may run twice. Raise replayLeaseMs."));
  } catch (error) {
    // The work is done either way, so the answer stands.
    report(error);
  }
  return result;
}
