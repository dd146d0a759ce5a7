import type { ClientError, Redacted } from "@tacklebox/client";

/** Where a secret that can be looked at is: only `shown` holds it. */
export type SecretState =
  | { readonly name: "hidden" | "loading" }
  | { readonly name: "failed"; readonly error: ClientError }
  | {
      readonly name: "shown";
      readonly secret: Redacted;
      /** Milliseconds until it hides, as of `at`; absent where it does not hide by itself. */
      readonly leftMs?: number;
      readonly at: number;
      /** Somebody is reading: the time stands still. */
      readonly isHeld: boolean;
    };

export type SecretEvent =
  | { readonly type: "ask" | "hide" }
  | { readonly type: "fail"; readonly error: ClientError }
  | { readonly type: "show"; readonly secret: Redacted; readonly now: number; readonly hideAfterMs: number | false }
  | { readonly type: "keep"; readonly byMs: number }
  | { readonly type: "tick" | "hold" | "release"; readonly now: number };

export const hidden: SecretState = { name: "hidden" };

/** What becomes of a secret: nothing but time, and what people do, takes it away again. */
export function secretMachine(state: SecretState, event: SecretEvent): SecretState {
  switch (event.type) {
    case "ask":
      return { name: "loading" };
    case "hide":
      return hidden;
    case "fail":
      return { name: "failed", error: event.error };
    case "show": {
      const { secret, now: at, hideAfterMs } = event;
      return { name: "shown", secret, at, isHeld: false, ...(hideAfterMs !== false && { leftMs: hideAfterMs }) };
    }
    default:
      return state.name === "shown" && state.leftMs !== undefined
        ? pass({ ...state, leftMs: state.leftMs }, event)
        : state;
  }
}

type Timed = Extract<SecretState, { readonly name: "shown" }> & { readonly leftMs: number };

function pass(
  state: Timed,
  event: Extract<SecretEvent, { readonly type: "keep" | "tick" | "hold" | "release" }>,
): SecretState {
  if (event.type === "keep") return { ...state, leftMs: state.leftMs + event.byMs };
  // A clock that was set back takes nothing away and adds nothing.
  const passedMs = state.isHeld ? 0 : Math.max(0, event.now - state.at);
  if (passedMs >= state.leftMs) return hidden;
  const isHeld = event.type === "hold" || (event.type === "tick" && state.isHeld);
  return { ...state, leftMs: state.leftMs - passedMs, at: event.now, isHeld };
}
