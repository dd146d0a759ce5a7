import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "Cancelar",
  "common.close": "Cerrar",
  "common.copy": "Copiar",
  "common.copied": "Copiado",
  "common.copyFailed": "El navegador ha bloqueado la copia. Selecciona el texto y cópialo a mano.",
  "common.optional": "opcional",
  "common.ctrl": "Ctrl",
};
