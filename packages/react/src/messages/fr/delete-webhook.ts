import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "Supprimer le webhook vers {host} ?",
  "delete.consequence":
    "Son secret et son historique de livraisons disparaissent avec lui. Cette action est irréversible.",
  "delete.consequence.plain": "Cette action est irréversible.",
  "delete.confirm": "Il est actif. Saisissez {host} pour le supprimer",
  "delete.mismatch": "Saisissez l’hôte de l’adresse tel qu’il figure ci-dessus.",
  "delete.now": "Supprimer le webhook",
  "delete.pauseInstead": "Mettre plutôt en pause",
};
