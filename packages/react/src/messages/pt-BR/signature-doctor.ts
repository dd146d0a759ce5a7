import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "Por que esta entrega é recusada?",
  "doctor.private": "Nada do que você informa aqui sai desta página.",
  "doctor.headers": "Cabeçalhos",
  "doctor.headers.help": "Como chegaram, um por linha. Todos, ou só os necessários para a verificação.",
  "doctor.body": "Corpo",
  "doctor.body.help": "Como chegou: sem formatar nem omitir nada.",
  "doctor.secret": "Segredo de assinatura",
  "doctor.secret.help": "Se houver vários: um por linha, o mais novo primeiro.",
  "doctor.check": "Verificar assinatura",
  "doctor.checking": "Verificando…",
  "doctor.keys": "{command}Enter inicia a verificação em qualquer campo.",
  "doctor.example": "Preencher com um exemplo",
  "doctor.clear": "Limpar tudo",
  "doctor.cleared": "Todos os campos estão vazios.",
  "doctor.filled": "Os campos contêm um exemplo.",
};
