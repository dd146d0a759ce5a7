import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "Zuerst speichern: Tests verwenden die gespeicherte Adresse.",
  "editor.created": "{name} wurde erstellt",
  "editor.saved": "{name} wurde gespeichert.",
  "editor.created.note": "Er ist ab sofort aktiv.",
  "editor.failures": "Wenn eine Zustellung fehlschlägt",
  "editor.failures.answer": "Eine andere Antwort als 2xx oder keine rechtzeitige Antwort zählt als fehlgeschlagen.",
  "editor.failures.mail": "Wenn Zustellungen wiederholt fehlschlagen, geht eine E-Mail an {email}.",
  "editor.failures.log": "Jede Zustellung und ihre Antwort steht unter „Zustellungen“.",
  "editor.failures.noLog":
    "Diese Plattform führt kein Zustellungsprotokoll; das Protokoll des Endpunkts gibt Auskunft.",
  "editor.done": "Fertig",
};
