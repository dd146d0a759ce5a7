import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "Guarde este segredo agora",
  "once.title.readable": "Guarde o segredo de assinatura",
  "once.body": "Você não poderá vê-lo novamente. Sem ele, não é possível verificar se os eventos são autênticos.",
  "once.body.readable":
    "Seu endpoint precisa dele para verificar se os eventos são autênticos. Você poderá vê-lo novamente depois.",
  "once.copyAndClose": "Copiar e fechar",
  "once.download": "Baixar .env",
  "once.stored": "Já guardei o segredo",
};
