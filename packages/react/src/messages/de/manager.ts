import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhooks",
  "manager.list.description": "Eigene Dienste benachrichtigen, wenn in dieser Organisation etwas geschieht.",
  "manager.create": "Webhook erstellen",
  "manager.create.description": "Für jedes ausgewählte Ereignis geht eine POST-Anfrage an Ihren Endpunkt.",
  "manager.create.everyEvent": "Für jedes Ereignis geht eine POST-Anfrage an Ihren Endpunkt.",
  "manager.created": "{name} wurde erstellt",
  "manager.edit": "Webhook bearbeiten",
  "manager.webhook": "Webhook",
  "manager.deliveries": "Zustellungen",
  "manager.guide": "Endpunkt einrichten",
  "manager.doctor": "Zustellprobleme beheben",
  "manager.views": "Webhook-Ansichten",
  "manager.troubleshoot": "Fehlersuche",
  "manager.readOnly":
    "Sie können alles ansehen, aber nichts ändern. Die Administration der Organisation kann Änderungen vornehmen oder das Recht dazu erteilen.",
  "manager.leave.title": "Ohne Speichern verlassen?",
  "manager.leave.text": "Die Eingaben gehen verloren.",
  "manager.leave.stay": "Weiter bearbeiten",
  "manager.leave.go": "Ohne Speichern verlassen",
  "manager.saving.title": "Der Webhook wird gespeichert.",
  "manager.saving.text": "Das geht beim Verlassen weiter. Schlägt es fehl, gehen die Eingaben verloren.",
  "manager.saving.secret": "Das Signaturgeheimnis wird angezeigt, sobald es da ist.",
  "manager.saving.stay": "Weiter warten",
  "manager.saving.go": "Verlassen",
};
