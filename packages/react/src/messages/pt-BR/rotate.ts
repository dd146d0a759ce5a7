import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "Rotacionar o segredo de assinatura?",
  "rotate.immediate": "A plataforma usará o novo segredo {when}. Um endpoint que só conhece o antigo recusará tudo.",
  "rotate.immediate.when": "a partir da próxima entrega",
  "rotate.paused": "Este webhook está pausado, então nada é enviado com nenhum dos segredos até você ativá-lo.",
  "rotate.noOverlap":
    "Nesta plataforma, os dois segredos não valem ao mesmo tempo. Para não perder nada, use a {guided}: um segundo webhook assume enquanto seu endpoint aceita os dois segredos.",
  "rotate.onlyGuided":
    "Mesmo assim, é possível usar a {guided}: um segundo webhook, com um novo segredo, assume enquanto seu endpoint aceita os dois.",
  "rotate.guided": "rotação sem interrupção",
  "rotate.guided.title": "Rotação sem interrupção",
  "rotate.overlap": "Por algum tempo, os dois segredos funcionam; depois, só o novo. A duração depende da plataforma.",
  "rotate.overlap.until": "Os dois segredos funcionam até {time}. Depois disso, só o novo.",
  "rotate.old.until": "O segredo antigo funciona até {time}.",
  "rotate.confirm": "Digite {host} para rotacionar agora",
  "rotate.mismatch": "Digite o host do endereço exatamente como aparece acima.",
  "rotate.now": "Rotacionar agora",
  "rotate.pending": "Rotacionando…",
  "rotate.uncertain.title": "Qual segredo é válido?",
  "rotate.uncertain":
    "A resposta se perdeu, então não é certo se o segredo foi rotacionado. Não rotacione de novo: primeiro veja o segredo e configure no endpoint o que aparecer.",
  "rotate.uncertain.unreadable":
    "A resposta se perdeu, então não é certo se o segredo foi rotacionado, e a plataforma não o mostra novamente. Mantenha o antigo no endpoint e observe a próxima entrega: se for aceita, nada mudou.",
  "rotate.impossible": "A plataforma não permite mudar o segredo de um webhook.",
  "rotate.notLoaded": "Não foi possível carregar esta parte da página. Verifique sua conexão e tente novamente.",
};
