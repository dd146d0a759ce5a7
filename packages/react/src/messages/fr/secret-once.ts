import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "Conservez ce secret maintenant",
  "once.title.readable": "Conservez le secret de signature",
  "once.body": "Vous ne pourrez plus le voir. Sans lui, vous ne pouvez pas vérifier l’authenticité des événements.",
  "once.body.readable":
    "Votre point de terminaison en a besoin pour vérifier l’authenticité des événements. Vous pourrez le consulter de nouveau plus tard.",
  "once.copyAndClose": "Copier et fermer",
  "once.download": "Télécharger le fichier .env",
  "once.stored": "Je l’ai conservé",
};
