import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "Esta parte de la página ha fallado. El resto sigue funcionando.",
  "common.loading": "Cargando…",
  "common.tryAgain": "Reintentar",
};
