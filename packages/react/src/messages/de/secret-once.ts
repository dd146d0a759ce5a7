import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "Dieses Geheimnis jetzt speichern",
  "once.title.readable": "Signaturgeheimnis speichern",
  "once.body":
    "Es wird kein zweites Mal angezeigt. Ohne das Geheimnis lässt sich nicht prüfen, ob Ereignisse echt sind.",
  "once.body.readable":
    "Der Endpunkt braucht es, um zu prüfen, ob Ereignisse echt sind. Es lässt sich später wieder ansehen.",
  "once.copyAndClose": "Kopieren und schließen",
  "once.download": ".env herunterladen",
  "once.stored": "Ich habe es gespeichert",
};
