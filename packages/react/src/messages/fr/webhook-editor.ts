import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "Enregistrez d’abord : les tests utilisent l’adresse enregistrée.",
  "editor.created": "{name} est créé",
  "editor.saved": "{name} est enregistré.",
  "editor.created.note": "Il est actif dès maintenant.",
  "editor.failures": "Quand une livraison échoue",
  "editor.failures.answer":
    "Une réponse autre que 2xx, ou l’absence de réponse dans les délais, compte comme un échec.",
  "editor.failures.mail": "Quand les échecs se répètent, un e-mail est envoyé à {email}.",
  "editor.failures.log": "Chaque livraison et sa réponse figurent sous « Livraisons ».",
  "editor.failures.noLog":
    "Cette plateforme ne tient pas de journal des livraisons ; consultez celui de votre point de terminaison.",
  "editor.done": "Terminé",
};
