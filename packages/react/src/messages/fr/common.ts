import type { Messages } from "../message.ts";
import { twins } from "./twins.ts";

export const common: Messages["strings"] = {
  ...twins,
  "common.cancel": "Annuler",
  "common.close": "Fermer",
  "common.copy": "Copier",
  "common.copied": "Copié",
  "common.copyFailed": "Votre navigateur a bloqué la copie. Sélectionnez le texte et copiez-le à la main.",
  "common.optional": "facultatif",
  "common.ctrl": "Ctrl",
};
