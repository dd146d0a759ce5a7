import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Empfänger installieren",
  "endpointGuide.copyInstall": "Befehl kopieren",
  "endpointGuide.secret": {
    one: "Umgebungsvariable setzen",
    other: "Umgebungsvariablen setzen",
  },
  "endpointGuide.secretHelp": {
    one: "Das Geheimnis hinter das Gleichheitszeichen schreiben, in eine .env-Datei oder in die Einstellungen des Servers. Es gehört weder in die Versionsverwaltung noch in den Browser.",
    other:
      "Jeden Wert hinter sein Gleichheitszeichen schreiben, in eine .env-Datei oder in die Einstellungen des Servers. Sie gehören weder in die Versionsverwaltung noch in den Browser.",
  },
  "endpointGuide.copyVariable": {
    one: "Zeile kopieren",
    other: "Zeilen kopieren",
  },
  "endpointGuide.code": "Zustellungen empfangen",
  "endpointGuide.copyCode": "Code kopieren",
  "endpointGuide.noEvents": "Noch sind keine Ereignisse ausgewählt, daher hat der Code eine einzige Stelle für alle.",
  "endpointGuide.register": "Für die Plattform erreichbar machen",
  "endpointGuide.registerHelp":
    "Den Code bereitstellen und seine öffentliche Adresse als Endpunkt-URL des Webhooks eintragen, zum Beispiel {url}.",
  "endpointGuide.unknown":
    "Für „{platform}“ gibt es keinen fertigen Code. Bei jeder Zustellung zuerst die Herkunft prüfen, wie es die Dokumentation der Plattform beschreibt, und erst dann den Body lesen.",
  "endpointGuide.failed": "Der Code konnte nicht geladen werden. Die Verbindung prüfen und erneut versuchen.",
};
