import type { Messages } from "../message.ts";

export const webhookDetail: Messages["strings"] = {
  "detail.back": "Tous les webhooks",
  "detail.edit": "Modifier",
  "detail.delete": "Supprimer",
  "detail.pause": "Livrer les événements",
  "detail.pause.note": "Pendant la pause, rien n’est envoyé à cette adresse.",
  "detail.facts": "À propos de ce webhook",
  "detail.events": "Événements",
  "detail.scopes": "Espaces de travail",
  "detail.description": "Description",
  "detail.failureEmail": "E-mail en cas d’échec",
  "detail.created": "Créé",
  "detail.updated": "Modifié",
  "detail.secret": "Secret de signature",
  "detail.secret.description":
    "Votre point de terminaison s’en sert pour vérifier qu’une livraison vient bien de la plateforme.",
  "detail.secret.optional":
    "S’il en a reçu un, votre point de terminaison s’en sert pour vérifier qu’une livraison vient bien de la plateforme.",
  "detail.secret.account": "Les livraisons portent le secret de votre compte ; ce webhook n’en a pas en propre.",
  "detail.rotate": "Renouveler",
  "detail.guide": "Configurer votre point de terminaison",
  "detail.deliveries": "Dernières livraisons",
  "detail.deliveries.all": "Toutes les livraisons",
  "detail.deliveries.none": "Rien n’a encore été envoyé.",
  "detail.deliveries.noLog": "Cette plateforme ne tient pas de journal des livraisons.",
  "detail.test": "Envoyer un événement de test",
  "detail.test.event": "Événement à utiliser pour le test",
  "detail.test.note": "Les tests utilisent l’adresse enregistrée.",
  "detail.test.sent": "Événement de test envoyé : {outcome}",
  "detail.deleted": "{name} est supprimé.",
  "detail.gone": "Ce webhook n’existe plus. Quelqu’un l’a peut-être supprimé.",
};
