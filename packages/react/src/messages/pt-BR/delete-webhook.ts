import type { Messages } from "../message.ts";

export const deleteWebhook: Messages["strings"] = {
  "delete.title": "Excluir o webhook para {host}?",
  "delete.consequence": "O segredo e o histórico de entregas também serão excluídos. Não é possível desfazer.",
  "delete.consequence.plain": "Não é possível desfazer.",
  "delete.confirm": "Ele está ativo. Digite {host} para excluí-lo",
  "delete.mismatch": "Digite o host do endereço exatamente como aparece acima.",
  "delete.now": "Excluir webhook",
  "delete.pauseInstead": "Pausar em vez de excluir",
};
