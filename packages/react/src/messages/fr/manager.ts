import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhooks",
  "manager.list.description": "Prévenez vos propres services lorsqu’un événement survient dans cette organisation.",
  "manager.create": "Créer un webhook",
  "manager.create.description":
    "Pour chaque événement choisi, une requête POST est envoyée à votre point de terminaison.",
  "manager.create.everyEvent": "Pour chaque événement, une requête POST est envoyée à votre point de terminaison.",
  "manager.created": "{name} est créé",
  "manager.edit": "Modifier le webhook",
  "manager.webhook": "Webhook",
  "manager.deliveries": "Livraisons",
  "manager.guide": "Configurer votre point de terminaison",
  "manager.doctor": "Diagnostiquer les livraisons",
  "manager.views": "Vues des webhooks",
  "manager.troubleshoot": "Dépannage",
  "manager.readOnly":
    "Vous pouvez consulter, mais pas modifier. Un administrateur de l’organisation peut faire les modifications ou vous y autoriser.",
  "manager.leave.title": "Quitter sans enregistrer ?",
  "manager.leave.text": "Ce que vous avez saisi ici sera perdu.",
  "manager.leave.stay": "Continuer la modification",
  "manager.leave.go": "Quitter sans enregistrer",
  "manager.saving.title": "Le webhook est en cours d’enregistrement.",
  "manager.saving.text":
    "L’enregistrement continue si vous quittez. S’il échoue, ce que vous avez saisi ici sera perdu.",
  "manager.saving.secret": "Son secret de signature est affiché dès qu’il est disponible.",
  "manager.saving.stay": "Continuer d’attendre",
  "manager.saving.go": "Quitter",
};
