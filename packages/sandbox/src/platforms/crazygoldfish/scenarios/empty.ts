import { eventCatalog } from "@tacklebox/spec/crazygoldfish";

import type { Ids } from "../../../ids.ts";
import type { State } from "../state.ts";
import { createState } from "../state.ts";
import { credentials } from "./people.ts";

/** The users and templates, and nothing else: those that are documented, and `delivery_note_extraction`, which is the account's own. */
export function createEmpty(ids: Ids, usesPerToken?: number): State {
  const state = createState(usesPerToken);
  for (const { email: username, password } of Object.values(credentials)) {
    state.users.set(username, { username, password });
  }
  for (const { name, description, uuid } of eventCatalog) {
    const id = uuid ?? ids.named(`template ${name}`);
    state.templates.set(id, { id, name, displayName: titles[name], description: `${description}.` });
  }
  const own = ids.named("template delivery_note_extraction");
  state.templates.set(own, {
    id: own,
    name: "delivery_note_extraction",
    displayName: "Delivery Note Extraction",
    description: null,
  });
  return state;
}

const titles = {
  assignment_evaluation_student_answer_sheet_extraction: "Assignment Answer Sheet Extraction",
  assignment_answer_sheet_extraction: "Assignment Answer Sheet Extraction (by class)",
} as const;
