import type { Messages } from "../message.ts";

export const webhookDetail: Messages["strings"] = {
  "detail.title": "Webhook",
  "detail.back": "Alle Webhooks",
  "detail.edit": "Bearbeiten",
  "detail.delete": "Löschen",
  "detail.pause": "Ereignisse zustellen",
  "detail.pause.note": "Solange er pausiert ist, wird nichts an diese Adresse gesendet.",
  "detail.facts": "Über diesen Webhook",
  "detail.events": "Ereignisse",
  "detail.scopes": "Arbeitsbereiche",
  "detail.description": "Beschreibung",
  "detail.failureEmail": "E-Mail bei Fehlern",
  "detail.created": "Erstellt",
  "detail.updated": "Geändert",
  "detail.secret": "Signaturgeheimnis",
  "detail.secret.description":
    "Der Endpunkt prüft damit, ob eine Zustellung wirklich von der Plattform kommt.",
  "detail.secret.account":
    "Zustellungen tragen das Geheimnis Ihres Kontos; dieser Webhook hat kein eigenes.",
  "detail.rotate": "Rotieren",
  "detail.guide": "Endpunkt einrichten",
  "detail.deliveries": "Letzte Zustellungen",
  "detail.deliveries.all": "Alle Zustellungen",
  "detail.deliveries.none": "Es wurde noch nichts gesendet.",
  "detail.deliveries.noLog": "Diese Plattform führt kein Zustellungsprotokoll.",
  "detail.test": "Testereignis senden",
  "detail.test.event": "Ereignis für den Test",
  "detail.test.note": "Tests verwenden die gespeicherte Adresse.",
  "detail.test.sent": "Testereignis gesendet: {outcome}",
  "detail.deleted": "{name} wurde gelöscht.",
  "detail.gone": "Diesen Webhook gibt es nicht mehr. Möglicherweise hat ihn jemand gelöscht.",
};
