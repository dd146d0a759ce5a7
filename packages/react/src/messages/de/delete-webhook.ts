import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "Webhook an {host} löschen?",
  "delete.consequence": "Geheimnis und Zustellungsverlauf werden mit gelöscht. Das lässt sich nicht rückgängig machen.",
  "delete.consequence.plain": "Das lässt sich nicht rückgängig machen.",
  "delete.confirm": "Er ist aktiv. Zum Löschen {host} eingeben",
  "delete.mismatch": "Den Host der Adresse so eingeben, wie er oben steht.",
  "delete.now": "Webhook löschen",
  "delete.pauseInstead": "Stattdessen pausieren",
};
