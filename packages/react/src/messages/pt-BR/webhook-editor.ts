import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "Salve primeiro: os testes usam o endereço salvo.",
  "editor.created": "Webhook {name} criado",
  "editor.saved": "O webhook {name} foi salvo.",
  "editor.created.note": "Ele está ativo a partir de agora.",
  "editor.failures": "Quando uma entrega falha",
  "editor.failures.answer": "Uma resposta diferente de 2xx, ou a falta de resposta dentro do prazo, conta como falha.",
  "editor.failures.mail": "Quando as entregas continuam falhando, um e-mail é enviado para {email}.",
  "editor.failures.log": "Cada entrega e a resposta a ela ficam listadas em Entregas.",
  "editor.failures.noLog": "Esta plataforma não mantém um log de entregas; consulte o do seu endpoint.",
  "editor.done": "Concluir",
};
