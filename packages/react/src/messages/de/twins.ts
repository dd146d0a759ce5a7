import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "Dieser Teil der Seite ist ausgefallen. Alles andere funktioniert weiterhin.",
  "common.loading": "Wird geladen…",
  "common.tryAgain": "Erneut versuchen",
};
