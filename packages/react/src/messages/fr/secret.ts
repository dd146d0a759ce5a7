import type { Messages } from "../message.ts";

export const secret: Messages["strings"] = {
  "secret.thisWebhook": "ce webhook",
  "secret.label": "Secret de signature de {name}",
  "secret.masked": "masqué",
  "secret.reveal": "Afficher",
  "secret.hide": "Masquer",
  "secret.toggle": "Afficher ou masquer le secret de {name}",
  "secret.copy": "Copier le secret de {name}",
  "secret.copied": "Secret de {name} copié",
  "secret.copyEnv": "Copier la ligne .env",
  "secret.copied.note": "Copié. Videz le presse-papiers quand vous aurez terminé.",
  "secret.shown": "Secret affiché.",
  "secret.shown.hides": {
    one: "Secret affiché. Il sera masqué dans {count} seconde.",
    many: "Secret affiché. Il sera masqué dans {count} de secondes.",
    other: "Secret affiché. Il sera masqué dans {count} secondes.",
  },
  "secret.hidden": "Secret masqué.",
  "secret.left": "{seconds} s",
  "secret.held": "en pause",
  "secret.keepShowing": "Continuer d’afficher",
  "secret.blocked": "Votre navigateur a bloqué la copie. Le secret est sélectionné : appuyez sur {keys}.",
  "secret.unwritable": "Les programmes lisent ce secret différemment dans un fichier .env. Copiez le secret lui-même.",
  "secret.clear": "Vider le presse-papiers",
  "secret.cleared": "Presse-papiers vidé. Un historique du presse-papiers peut encore contenir le secret.",
  "secret.notCleared":
    "Votre navigateur n’a pas laissé cette page vider le presse-papiers. Copiez autre chose à la place.",
  "secret.unavailable": "Cette plateforme n’affiche jamais un secret une seconde fois.",
  "secret.unavailable.rotate": "S’il est perdu, renouvelez-le et conservez le nouveau.",
  "secret.forbidden":
    "Vous n’avez pas l’autorisation de voir ce secret. Un administrateur de l’organisation peut vous l’accorder.",
  "secret.rotate": "Renouveler le secret",
};
