import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "Warum wird diese Zustellung abgelehnt?",
  "doctor.private": "Keine Eingabe verlässt diese Seite.",
  "doctor.note.bearer":
    "Ein Token zeigt, von wem die Zustellung kommt, nicht ob der Body unverändert ist. Deshalb wird er nicht abgefragt.",
  "doctor.note.none":
    "Soweit bekannt, tragen Zustellungen hier keinen Herkunftsnachweis: Ein Empfänger, der einen verlangt, lehnt alle ab. Die Prüfung sucht in den eingefügten Headern nach einem.",
  "doctor.headers": "Header",
  "doctor.headers.help": "Wie sie ankamen, einer pro Zeile. Alle oder nur die mit dem Nachweis.",
  "doctor.body": "Body",
  "doctor.body.help": "Wie er ankam: nicht formatiert, nichts ausgelassen.",
  "doctor.secret": "Geheimnis",
  "doctor.secret.signed": "Signaturgeheimnis",
  "doctor.secret.help": "Mehrere: eines pro Zeile, das neueste zuerst.",
  "doctor.check": "Signatur prüfen",
  "doctor.check.bearer": "Token prüfen",
  "doctor.check.none": "Nachweis suchen",
  "doctor.checking": "Wird geprüft…",
  "doctor.keys": "{command}Eingabetaste prüft aus jedem Feld heraus.",
  "doctor.example": "Beispiel einfügen",
  "doctor.clear": "Alles leeren",
  "doctor.cleared": "Alle Felder sind leer.",
  "doctor.filled": "Die Felder enthalten ein Beispiel.",
};
