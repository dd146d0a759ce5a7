import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "¿Eliminar el webhook hacia {host}?",
  "delete.consequence": "Su secreto y su historial de entregas se eliminan con él. Esta acción no se puede deshacer.",
  "delete.consequence.plain": "Esta acción no se puede deshacer.",
  "delete.confirm": "Está activo. Escribe {host} para eliminarlo",
  "delete.mismatch": "Escribe el host de la dirección tal como aparece arriba.",
  "delete.now": "Eliminar webhook",
  "delete.pauseInstead": "Mejor pausar",
};
