import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "Cette partie de la page ne fonctionne plus. Le reste fonctionne toujours.",
  "common.loading": "Chargement…",
  "common.tryAgain": "Réessayer",
};
