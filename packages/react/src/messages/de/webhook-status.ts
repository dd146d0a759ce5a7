import type { Messages } from "../message.ts";

export const webhookStatus: Messages["strings"] = {
  "status.active": "Aktiv",
  "status.paused": "Pausiert",
  "status.paused.failed":
    "Die letzten {count} Zustellungen sind fehlgeschlagen. Die Plattform gibt nicht an, wer ihn ausgeschaltet hat.",
  "status.turned-off": "Von der Plattform ausgeschaltet",
  "status.turned-off.reason": "Die Plattform gibt nicht an, warum.",
  "status.failing": "Schlägt fehl",
  "status.waiting": "Wartet auf die erste Zustellung",
  "status.unknown": "Unbekannt",
  "status.unknown.reason": "Die Plattform gibt nicht an, ob er eingeschaltet ist.",
  "status.failing.answer": {
    one: "Letzte Antwort {answer}",
    other: "{count}-mal in Folge, letzte Antwort {answer}",
  },
  "status.failing.noAnswer": { one: "Zuletzt keine Antwort", other: "{count}-mal in Folge, keine Antwort" },
  "status.failing.atLeast.answer": "{count}-mal oder öfter in Folge, letzte Antwort {answer}",
  "status.failing.atLeast.noAnswer": "{count}-mal oder öfter in Folge, keine Antwort",
  "outcome.arrived": "{answer} in {ms} ms",
  "outcome.arrived.untimed": "Antwort {answer}",
  "outcome.arrived-quietly": "Zugestellt",
  "outcome.refused": "Fehlgeschlagen mit {answer}",
  "outcome.unanswered": "Keine Antwort",
  "outcome.not-sent": "Nicht gesendet",
  "outcome.under-way": "Unterwegs",
  "pause.label": "An {name} zustellen",
  "pause.paused": "{name} ist pausiert.",
  "pause.resumed": "{name} ist wieder aktiv.",
  "pause.failed": "Nicht pausiert, der Webhook ist weiterhin aktiv.",
  "resume.failed": "Nicht fortgesetzt, der Webhook ist weiterhin pausiert.",
  "pause.uncertain":
    "Es ist nicht bekannt, ob das ausgeführt wurde. Die Liste wird neu geladen; vor einem neuen Versuch nachsehen.",
  "events.all": "Alle Ereignisse",
  "events.more": { one: "+{count}", other: "+{count}" },
  "events.more.label": {
    one: "{count} weiteres Ereignis von {name} anzeigen",
    other: "{count} weitere Ereignisse von {name} anzeigen",
  },
  "events.fewer": "Weniger",
  "events.fewer.label": "Weniger Ereignisse von {name} anzeigen",
  "scopes.all": "Gesamte Organisation",
};
