import { createActionMaker } from "../../create-action-maker.ts";
import type { Action } from "../../platform.ts";
import type { CrazygoldfishDomain } from "./domain.ts";
import { Refusal } from "./domain/refusal.ts";

const action = createActionMaker((error) => error instanceof Refusal);

/** The deeds of the domain as the control API offers them: `POST /_sandbox/documents/process` and so on. */
export function createActions(domain: CrazygoldfishDomain): Readonly<Record<string, Action>> {
  const { tokens, users, templates, webhooks, documents, events } = domain;
  return {
    "tokens/expire-all": action({}, () => tokens.expireAll()),
    "tokens/revoke": action({ token: "text" }, ({ token }) => ({ revoked: tokens.revoke(token) })),
    "users/add": action({ username: "text", password: "text" }, (user) => ({ username: users.add(user).username })),
    "templates/add": action({ name: "text", displayName: "text?", description: "text?" }, (template) => ({
      id: templates.add(template).id,
    })),
    "webhooks/disable": action({ id: "text" }, ({ id }) => ({ id: webhooks.disable(id).id })),
    "webhooks/enable": action({ id: "text" }, ({ id }) => ({ id: webhooks.enable(id).id })),
    "documents/upload": action({ template: "text", owner: "text", name: "text?", studentId: "text?" }, (uploaded) => ({
      id: documents.upload(uploaded).id,
    })),
    "documents/process": action({ id: "text", progress: ["completed", "failed"] }, ({ id, progress }) => ({
      id: documents.process(id, progress).id,
    })),
    "events/emit": action({ template: "text", owner: "text", data: "object" }, events.emit),
  };
}
