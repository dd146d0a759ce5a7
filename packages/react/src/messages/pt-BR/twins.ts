import type { Messages } from "../message.ts";

export const twins: Messages["strings"] = {
  "common.broken": "Esta parte da página falhou. O restante continua funcionando.",
  "common.loading": "Carregando…",
  "common.tryAgain": "Tentar novamente",
};
