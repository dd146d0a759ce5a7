import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "Cancelar",
  "common.close": "Fechar",
  "common.copy": "Copiar",
  "common.copied": "Copiado",
  "common.copyFailed": "O navegador bloqueou a cópia. Selecione o texto e copie manualmente.",
  "common.optional": "opcional",
  "common.ctrl": "Ctrl",
};
