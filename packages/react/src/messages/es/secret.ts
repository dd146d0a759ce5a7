import type { Messages } from "../message.ts";

export const secret: Messages["strings"] = {
  "secret.thisWebhook": "este webhook",
  "secret.label": "Secreto de firma de {name}",
  "secret.masked": "oculto",
  "secret.reveal": "Mostrar",
  "secret.hide": "Ocultar",
  "secret.toggle": "Mostrar u ocultar el secreto de {name}",
  "secret.copy": "Copiar el secreto de {name}",
  "secret.copied": "Secreto de {name} copiado",
  "secret.copyEnv": "Copiar como línea de .env",
  "secret.copied.note": "Copiado. Borra el portapapeles cuando termines.",
  "secret.shown": "Secreto visible.",
  "secret.shown.hides": {
    one: "Secreto visible. Se oculta en 1 segundo.",
    many: "Secreto visible. Se oculta en {count} de segundos.",
    other: "Secreto visible. Se oculta en {count} segundos.",
  },
  "secret.hidden": "Secreto oculto.",
  "secret.left": "{seconds} s",
  "secret.held": "en pausa",
  "secret.keepShowing": "Seguir mostrando",
  "secret.blocked": "El navegador ha bloqueado la copia. El secreto está seleccionado: pulsa {keys}.",
  "secret.unwritable":
    "Los programas leen este secreto de formas distintas en un archivo .env. Copia el secreto en sí.",
  "secret.clear": "Borrar portapapeles",
  "secret.cleared": "Portapapeles borrado. Un historial del portapapeles puede conservar aún el secreto.",
  "secret.notCleared": "El navegador no ha dejado que esta página borre el portapapeles. Copia otra cosa en su lugar.",
  "secret.unavailable": "Esta plataforma nunca vuelve a mostrar un secreto.",
  "secret.unavailable.rotate": "Si se ha perdido, rótalo y guarda el nuevo.",
  "secret.forbidden": "No tienes permiso para ver este secreto. Quien administra la organización puede concederlo.",
  "secret.rotate": "Rotar secreto",
};
