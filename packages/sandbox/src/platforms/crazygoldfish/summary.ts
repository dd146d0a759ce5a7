import type { JsonObject } from "../../json.ts";
import type { State } from "./state.ts";

/** The state as the control API shows it. Intentionally without passwords, tokens and signing secrets. */
export function summarize(state: State): JsonObject {
  return {
    users: [...state.users.keys()],
    templates: [...state.templates.values()].map(({ id, name, displayName }) => ({ id, name, displayName })),
    webhooks: [...state.webhooks.values()].map(({ id, templateId, url, secret, isEnabled, owner }) => ({
      id,
      templateId,
      url,
      hasSecret: secret !== undefined,
      isEnabled,
      owner,
    })),
    documents: [...state.sheets.values()].map(({ id, name, owner, progress }) => ({ id, name, owner, progress })),
    tokens: state.tokens.size,
  };
}
