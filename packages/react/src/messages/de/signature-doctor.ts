import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "Warum wird diese Zustellung abgelehnt?",
  "doctor.private": "Keine Eingabe verlässt diese Seite.",
  "doctor.headers": "Header",
  "doctor.headers.help": "Wie sie ankamen, einer pro Zeile. Alle oder nur die mit dem Nachweis.",
  "doctor.body": "Body",
  "doctor.body.help": "Wie er ankam: nicht formatiert, nichts ausgelassen.",
  "doctor.secret": "Signaturgeheimnis",
  "doctor.secret.help": "Mehrere: eines pro Zeile, das neueste zuerst.",
  "doctor.check": "Signatur prüfen",
  "doctor.checking": "Wird geprüft…",
  "doctor.keys": "{command}Eingabetaste prüft aus jedem Feld heraus.",
  "doctor.example": "Beispiel einfügen",
  "doctor.clear": "Alles leeren",
  "doctor.cleared": "Alle Felder sind leer.",
  "doctor.filled": "Die Felder enthalten ein Beispiel.",
};
