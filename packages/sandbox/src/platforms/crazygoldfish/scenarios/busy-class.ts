import type { Ids } from "../../../ids.ts";
import type { State } from "../state.ts";
import { createEmpty } from "./empty.ts";
import { credentials } from "./people.ts";

/** Three answer sheets of the owner's, of which one is completed and two wait to be processed. No webhooks. */
export function createBusyClass(ids: Ids, now: number, usesPerToken?: number): State {
  const state = createEmpty(ids, usesPerToken);
  const template = "488f4644-057d-41e7-9a74-72c040602647";
  for (const [index, progress] of (["completed", "open", "open"] as const).entries()) {
    const studentId = `seat-${index + 1}`;
    const id = ids.named(`sheet ${studentId}`);
    state.sheets.set(id, {
      id,
      templateId: template,
      owner: credentials.owner.email,
      name: "Übungsblatt 7 📐",
      studentId,
      progress,
      uploaded: now,
      documentIds: [1, 2].map((page) => ids.named(`page ${page} of ${studentId}`)),
    });
  }
  return state;
}
