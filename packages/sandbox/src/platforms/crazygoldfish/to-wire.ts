import type { components } from "@tacklebox/spec/crazygoldfish";

import type { JsonObject } from "../../json.ts";
import type { Progress, Sheet, Template, Webhook } from "./state.ts";

type Schemas = components["schemas"];

/** Which of the two published answers is given. */
export type Edition = "newer" | "older";

/** Intentionally without the secret in either. */
export function toWebhook(webhook: Webhook, template: Template, edition: Edition): Schemas["Webhook"] {
  const { id, templateId, url, isEnabled, created, owner } = webhook;
  if (edition === "newer") return { id, api_template: toTemplate(template), endpoint_url: url };
  return {
    id,
    api_template: templateId,
    endpoint_url: url,
    status: isEnabled ? "enabled" : "disabled",
    created_at: new Date(created).toISOString(),
    created_by: owner,
  };
}

export function toTemplate({ id, name, displayName, description }: Template): Schemas["Template"] {
  return { id, name, display_name: displayName, description };
}

export function toSheet(sheet: Sheet): JsonObject & Schemas["AnswerSheet"] {
  const { id, progress, studentId, name, uploaded, documentIds } = sheet;
  const status = statuses[progress];
  return {
    id,
    status,
    studentId,
    name,
    batchId: "sandbox-batch",
    sessionId: "sandbox-session",
    documents: documentIds.map((documentId, index) => ({
      id: documentId,
      status,
      pageNo: index + 1,
      uploadTime: new Date(uploaded).toISOString(),
      // A name that never resolves: there is no file.
      url: `https://files.crazygoldfish.invalid/${documentId}.jpeg`,
      fileType: 2,
    })),
  };
}

const statuses: Readonly<Record<Progress, number>> = { open: 0, "in-progress": 1, completed: 2, failed: 3 };
