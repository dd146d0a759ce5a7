import type { Messages } from "../message.ts";

export const secret: Messages["strings"] = {
  "secret.thisWebhook": "este webhook",
  "secret.label": "Segredo de assinatura ({name})",
  "secret.masked": "oculto",
  "secret.reveal": "Mostrar",
  "secret.hide": "Ocultar",
  "secret.toggle": "Mostrar ou ocultar segredo ({name})",
  "secret.copy": "Copiar segredo ({name})",
  "secret.copied": "Segredo copiado ({name})",
  "secret.copyEnv": "Copiar como linha de .env",
  "secret.copied.note": "Copiado. Limpe a área de transferência quando terminar.",
  "secret.shown": "Segredo visível.",
  "secret.shown.hides": {
    one: "Segredo visível. Será ocultado em {count} segundo.",
    many: "Segredo visível. Será ocultado em {count} de segundos.",
    other: "Segredo visível. Será ocultado em {count} segundos.",
  },
  "secret.hidden": "Segredo oculto.",
  "secret.left": "{seconds} s",
  "secret.held": "em pausa",
  "secret.keepShowing": "Manter visível",
  "secret.blocked": "O navegador bloqueou a cópia. O segredo está selecionado: pressione {keys}.",
  "secret.unwritable":
    "Os programas leem este segredo de formas diferentes em um arquivo .env. Copie o próprio segredo.",
  "secret.clear": "Limpar área de transferência",
  "secret.cleared": "Área de transferência limpa. O histórico dela ainda pode conter o segredo.",
  "secret.notCleared":
    "O navegador não permitiu que esta página limpasse a área de transferência. Copie outra coisa para substituir o conteúdo.",
  "secret.unavailable": "Esta plataforma nunca mostra um segredo de novo.",
  "secret.unavailable.rotate": "Se ele se perdeu, rotacione-o e guarde o novo.",
  "secret.forbidden": "Você não tem permissão para ver este segredo. Um administrador da organização pode concedê-la.",
  "secret.rotate": "Rotacionar segredo",
};
