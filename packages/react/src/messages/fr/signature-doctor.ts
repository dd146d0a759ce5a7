import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "Pourquoi cette livraison est-elle refusée ?",
  "doctor.private": "Rien de ce que vous saisissez ici ne quitte cette page.",
  "doctor.note.bearer":
    "Un jeton indique qui a envoyé la livraison, pas si le corps est resté tel quel : il n’est donc pas demandé.",
  "doctor.note.none":
    "Pour autant que l’on sache, les livraisons ne portent ici aucune preuve d’origine : un récepteur qui en exige une les refuse toutes. La vérification en cherche une dans les en-têtes collés.",
  "doctor.headers": "En-têtes",
  "doctor.headers.help": "Tels qu’ils sont arrivés, un par ligne. Tous, ou ceux qui portent la preuve d’origine.",
  "doctor.body": "Corps",
  "doctor.body.help": "Tel qu’il est arrivé : sans mise en forme, sans omission.",
  "doctor.secret": "Secret",
  "doctor.secret.signed": "Secret de signature",
  "doctor.secret.help": "S’il y en a plusieurs : un par ligne, le plus récent en premier.",
  "doctor.check": "Vérifier la signature",
  "doctor.check.bearer": "Vérifier le jeton",
  "doctor.check.none": "Chercher une preuve",
  "doctor.checking": "Vérification…",
  "doctor.keys": "{command}Entrée lance la vérification depuis n’importe quel champ.",
  "doctor.example": "Insérer un exemple",
  "doctor.clear": "Tout effacer",
  "doctor.cleared": "Tous les champs sont vides.",
  "doctor.filled": "Les champs contiennent un exemple.",
};
