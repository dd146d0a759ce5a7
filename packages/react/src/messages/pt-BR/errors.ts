import type { Messages } from "../message.ts";

export const errors: Messages["strings"] = {
  "error.usage": "Esta página não está configurada corretamente. Nada foi alterado. Avise o responsável por ela.",
  "error.authentication": "Sua sessão terminou. Entre novamente; o que você preencheu aqui foi mantido.",
  "error.permission": "Você não tem permissão para fazer isso. Um administrador da organização pode concedê-la.",
  "error.not_found": "Este item não existe mais. Alguém pode tê-lo excluído.",
  "error.conflict": "Alguém fez alterações nesse meio-tempo. O que você preencheu foi mantido e nada foi salvo.",
  "error.validation": "Alguns dados não foram aceitos. Nada foi salvo.",
  "error.rate_limit": "Muitas solicitações em pouco tempo. Nada foi alterado.",
  "error.rate_limit.wait": "Tente novamente em {seconds} s.",
  "error.api": "A plataforma recusou sem informar o motivo. Nada foi alterado.",
  "error.server": "A plataforma está com um problema. Tente novamente em instantes.",
  "error.network": "Não houve resposta. Verifique sua conexão e tente novamente.",
  "error.timeout": "A resposta demorou demais. Tente novamente em instantes.",
  "error.aborted": "A operação foi interrompida.",
  "error.redirect":
    "O endereço da plataforma mudou. Nada foi enviado para o novo. Avise o responsável por esta página.",
  "error.parse": "Não foi possível ler a resposta. Algo entre esta página e a plataforma pode tê-la substituído.",
  "error.indeterminate": "Não é certo se a operação foi concluída. Confira antes de repeti-la.",
  "error.unsupported": "A plataforma não oferece isso.",
  "error.stale": "Não foi possível atualizar; o que você vê é o conteúdo anterior.",
  "error.reference": "Referência {id}",
};
