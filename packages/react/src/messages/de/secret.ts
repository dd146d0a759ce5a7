import type { Messages } from "../message.ts";

export const secret: Messages["strings"] = {
  "secret.thisWebhook": "diesem Webhook",
  "secret.label": "Signaturgeheimnis von {name}",
  "secret.masked": "verborgen",
  "secret.reveal": "Anzeigen",
  "secret.hide": "Verbergen",
  "secret.toggle": "Geheimnis von {name} anzeigen oder verbergen",
  "secret.copy": "Geheimnis von {name} kopieren",
  "secret.copied": "Geheimnis von {name} kopiert",
  "secret.copyEnv": "Als .env-Zeile kopieren",
  "secret.copied.note": "Kopiert. Danach die Zwischenablage leeren.",
  "secret.shown": "Geheimnis wird angezeigt.",
  "secret.shown.hides": {
    one: "Geheimnis wird angezeigt. In 1 Sekunde wird es verborgen.",
    other: "Geheimnis wird angezeigt. In {count} Sekunden wird es verborgen.",
  },
  "secret.hidden": "Geheimnis verborgen.",
  "secret.left": "{seconds} s",
  "secret.held": "angehalten",
  "secret.keepShowing": "Weiter anzeigen",
  "secret.blocked": "Der Browser hat das Kopieren blockiert. Das Geheimnis ist markiert: {keys} drücken.",
  "secret.unwritable":
    "Programme lesen dieses Geheimnis in einer .env-Datei unterschiedlich. Das Geheimnis selbst kopieren.",
  "secret.clear": "Zwischenablage leeren",
  "secret.cleared": "Zwischenablage geleert. Ein Zwischenablageverlauf kann das Geheimnis noch enthalten.",
  "secret.notCleared":
    "Der Browser hat dieser Seite nicht erlaubt, die Zwischenablage zu leeren. Stattdessen etwas anderes kopieren.",
  "secret.unavailable": "Diese Plattform zeigt ein Geheimnis nie ein zweites Mal.",
  "secret.unavailable.rotate": "Ist es verloren, rotieren und das neue speichern.",
  "secret.forbidden":
    "Für dieses Geheimnis fehlt die Berechtigung. Die Administration der Organisation kann sie erteilen.",
  "secret.rotate": "Geheimnis rotieren",
};
