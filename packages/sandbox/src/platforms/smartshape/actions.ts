import { createActionMaker } from "../../create-action-maker.ts";
import type { Action } from "../../platform.ts";
import type { SmartshapeDomain } from "./domain.ts";
import { Refusal } from "./domain/refusal.ts";
import type { Attributes } from "./state.ts";

const action = createActionMaker((error) => error instanceof Refusal);
const id = { id: "text" } as const;

/** The deeds of the domain as the control API offers them: `POST /_sandbox/files/upload` and so on. */
export function createActions(domain: SmartshapeDomain): Readonly<Record<string, Action>> {
  const { tokens, sessions, users, files, scenes, annotations, configurations, events } = domain;
  return {
    "tokens/expire-all": action({}, () => tokens.expireAll()),
    "tokens/revoke": action({ token: "text" }, ({ token }) => ({ revoked: tokens.revoke(token) })),
    "sessions/end-all": action({}, () => sessions.endAll()),
    "users/add": action({ email: "text", password: "text" }, (user) => ({
      email: users.add({ ...user, permissions: ["read_webhook", "write_webhook"] }).email,
    })),
    "files/upload": action({ name: "text", owner: "text", parent: "text?" }, (file) => ({ id: files.upload(file).id })),
    "files/optimize": action(id, (file) => ({ id: file.id, nodes: [...files.optimize(file.id).nodes.keys()] })),
    "scenes/update-attributes": action(
      { fileId: "text", by: "text", nodeId: "text", attributes: "object" },
      ({ fileId, by, nodeId, attributes }) => {
        const nodes: Record<string, Attributes> = { [nodeId]: attributes };
        scenes.updateAttributes({ fileId, by, nodes });
      },
    ),
    "annotations/create": action(
      { fileId: "text", author: "text", name: "text", content: "text?", color: "text?" },
      (annotation) => ({ id: annotations.create(annotation).id }),
    ),
    "annotations/update": action({ ...id, name: "text?", content: "text?", color: "text?" }, (change) => ({
      id: annotations.update(change).id,
    })),
    "annotations/remove": action(id, (annotation) => ({ id: annotations.remove(annotation.id).id })),
    "configurations/save": action(
      { id: "text?", fileId: "text", by: "text", name: "text?", settings: "object?" },
      (configuration) => ({ id: configurations.save(configuration).id }),
    ),
    "configurations/remove": action(id, (configuration) => ({ id: configurations.remove(configuration.id).id })),
    "events/emit": action({ type: "text", fileId: "text", data: "object" }, events.emit),
  };
}
