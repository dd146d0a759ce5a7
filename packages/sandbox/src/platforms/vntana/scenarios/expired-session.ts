import type { Ids } from "../../../ids.ts";
import type { State } from "../state.ts";
import { createBusyWorkspace } from "./busy-workspace.ts";

/** `busy-workspace`, where a token of an organization or workspace has expired after one use; login tokens live on. */
export function createExpiredSession(ids: Ids, now: number): State {
  return { ...createBusyWorkspace(ids, now), usesPerScopedToken: 1 };
}
