import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "Signaturgeheimnis rotieren?",
  "rotate.immediate":
    "Die Plattform verwendet das neue Geheimnis {when}. Ein Endpunkt, der nur das alte kennt, lehnt dann alles ab.",
  "rotate.immediate.when": "ab der nächsten Zustellung",
  "rotate.paused":
    "Dieser Webhook ist pausiert. Bis er eingeschaltet wird, wird mit keinem der Geheimnisse etwas gesendet.",
  "rotate.noOverlap":
    "Auf dieser Plattform gibt es keine Übergangszeit. Damit nichts verloren geht, können Sie {guided}: Ein zweiter Webhook übernimmt, während der Endpunkt beide Geheimnisse akzeptiert.",
  "rotate.onlyGuided":
    "Trotzdem können Sie {guided}: Ein zweiter Webhook mit neuem Geheimnis übernimmt, während der Endpunkt beide akzeptiert.",
  "rotate.guided": "ohne Unterbrechung rotieren",
  "rotate.guided.title": "Ohne Unterbrechung rotieren",
  "rotate.overlap":
    "Eine Zeit lang gelten beide Geheimnisse, danach nur noch das neue. Wie lange, bestimmt die Plattform.",
  "rotate.overlap.until": "Beide Geheimnisse gelten bis {time}. Danach gilt nur noch das neue.",
  "rotate.old.until": "Das alte Geheimnis gilt bis {time}.",
  "rotate.confirm": "Zum sofortigen Rotieren {host} eingeben",
  "rotate.mismatch": "Den Host der Adresse so eingeben, wie er oben steht.",
  "rotate.now": "Jetzt rotieren",
  "rotate.pending": "Wird rotiert…",
  "rotate.uncertain.title": "Welches Geheimnis gilt?",
  "rotate.uncertain":
    "Die Antwort ging verloren, daher ist nicht sicher, ob das Geheimnis rotiert wurde. Nicht noch einmal rotieren: zuerst das Geheimnis ansehen und das angezeigte im Endpunkt hinterlegen.",
  "rotate.uncertain.unreadable":
    "Die Antwort ging verloren, daher ist nicht sicher, ob das Geheimnis rotiert wurde, und die Plattform zeigt es nicht noch einmal. Das alte im Endpunkt belassen und die nächste Zustellung beobachten: Wird sie akzeptiert, hat sich nichts geändert.",
  "rotate.impossible": "Die Plattform kann das Geheimnis eines Webhooks nicht ändern.",
  "rotate.notLoaded": "Dieser Teil der Seite konnte nicht geladen werden. Die Verbindung prüfen und erneut versuchen.",
};
