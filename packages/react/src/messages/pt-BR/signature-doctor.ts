import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "Por que esta entrega é recusada?",
  "doctor.private": "Nada do que você informa aqui sai desta página.",
  "doctor.note.bearer":
    "O token indica quem enviou a entrega, mas não se o corpo chegou como foi enviado; por isso o corpo não é solicitado.",
  "doctor.note.none":
    "Até onde se sabe, as entregas aqui não trazem comprovação de origem: um receptor que a exija recusa todas. A verificação procura uma nos cabeçalhos colados.",
  "doctor.headers": "Cabeçalhos",
  "doctor.headers.help": "Como chegaram, um por linha. Todos, ou só os necessários para a verificação.",
  "doctor.body": "Corpo",
  "doctor.body.help": "Como chegou: sem formatar nem omitir nada.",
  "doctor.secret": "Segredo",
  "doctor.secret.signed": "Segredo de assinatura",
  "doctor.secret.help": "Se houver vários: um por linha, o mais novo primeiro.",
  "doctor.check": "Verificar assinatura",
  "doctor.check.bearer": "Verificar token",
  "doctor.check.none": "Procurar uma comprovação",
  "doctor.checking": "Verificando…",
  "doctor.keys": "{command}Enter inicia a verificação em qualquer campo.",
  "doctor.example": "Preencher com um exemplo",
  "doctor.clear": "Limpar tudo",
  "doctor.cleared": "Todos os campos estão vazios.",
  "doctor.filled": "Os campos contêm um exemplo.",
};
