import type { JsonObject } from "../../json.ts";
import type { State } from "./state.ts";

/** The state as the control API shows it. Intentionally without passwords, tokens and signing secrets. */
export function summarize(state: State): JsonObject {
  return {
    users: [...state.users.values()].map(({ email, permissions }) => ({ email, permissions })),
    webhooks: [...state.webhooks.values()].map(({ id, event, url, owner }) => ({ id, event, url, owner })),
    files: [...state.files.values()].map(({ id, name, parent, state: progress, nodes }) => ({
      id,
      name,
      parent,
      state: progress,
      nodes: [...nodes.keys()],
    })),
    annotations: [...state.annotations.values()].map(({ id, fileId, name }) => ({ id, fileId, name })),
    configurations: [...state.configurations.values()].map(({ id, fileId, name }) => ({ id, fileId, name })),
    tokens: state.tokens.size,
    sessions: state.sessions.size,
  };
}
