import type { Messages } from "../message.ts";

export const guidedRotation: Messages["strings"] = {
  "guided.intro":
    "Unterwegs geht nichts verloren. Nach jedem Schritt ist eine Pause möglich; später geht es dort weiter.",
  "guided.intro.session":
    "Unterwegs geht nichts verloren. Bis zum Ende auf dieser Seite bleiben: Diese Plattform gibt Webhooks keine Namen, der zweite wäre nicht wiederzufinden.",
  "guided.step.create": "Zweiten Webhook erstellen",
  "guided.step.teach": "Neues Geheimnis im Endpunkt hinterlegen",
  "guided.step.check": "Beide zustellen lassen",
  "guided.step.finish": "Alten Webhook löschen",
  "guided.step.done": "erledigt",
  "guided.create":
    "Er hat dieselbe Adresse, dieselben Ereignisse und Arbeitsbereiche und ein eigenes Geheimnis. Er stellt nichts zu, bis er eingeschaltet wird.",
  "guided.create.active":
    "Er hat dieselbe Adresse, dieselben Ereignisse und Arbeitsbereiche und ein eigenes Geheimnis. Er stellt sofort zu; bis der Endpunkt das Geheimnis kennt, lehnt er diese Zustellungen ab. Der alte Webhook stellt trotzdem weiter zu.",
  "guided.create.do": "„{name}“ erstellen",
  "guided.create.do.unnamed": "Zweiten Webhook erstellen",
  "guided.teach":
    "Dieses Geheimnis speichern und den Endpunkt so einrichten, dass er es neben dem alten akzeptiert: Eine Zustellung ist echt, wenn eines von beiden passt. Das neue an die erste Stelle setzen.",
  "guided.teach.lost":
    "Das neue Geheimnis wurde beim Erstellen des zweiten Webhooks angezeigt und lässt sich nicht noch einmal anzeigen. Wurde es nicht gespeichert: rückgängig machen und neu beginnen.",
  "guided.teach.leftOut": "Nicht übernommen, weil die Plattform sie nicht mehr aufführt: {events}.",
  "guided.teach.confirm": "Mein Endpunkt akzeptiert beide Geheimnisse",
  "guided.teach.do": "Zweiten Webhook einschalten",
  "guided.teach.do.paused": "Weiter",
  "guided.check":
    "Jetzt stellen beide zu, jedes Ereignis kommt also zweimal an: einmal mit jedem Geheimnis. Das endet mit dem nächsten Schritt.",
  "guided.check.waiting": "Warten auf die erste Zustellung mit dem neuen Geheimnis…",
  "guided.check.accepted": "Der Endpunkt hat eine Zustellung mit dem neuen Geheimnis akzeptiert.",
  "guided.check.refused":
    "Der Endpunkt hat die letzte Zustellung mit dem neuen Geheimnis abgelehnt ({answer}). Nichts ist verloren: Der alte Webhook stellt ebenfalls zu.",
  "guided.check.noAnswer":
    "Auf die letzte Zustellung mit dem neuen Geheimnis kam keine Antwort. Nichts ist verloren: Der alte Webhook stellt ebenfalls zu.",
  "guided.check.confirm": "Ich habe gesehen, dass mein Endpunkt das neue Geheimnis akzeptiert",
  "guided.check.test": "Testereignis senden",
  "guided.check.do": "Alten Webhook ausschalten",
  "guided.check.do.unpaused": "Weiter",
  "guided.finish":
    "Jetzt stellt nur noch der zweite Webhook zu. Ist der alte gelöscht, sind sein Geheimnis, sein Zustellungsverlauf und der Weg zurück verloren.",
  "guided.finish.active":
    "Ist der alte Webhook gelöscht, stellt nur noch der zweite zu. Geheimnis und Zustellungsverlauf des alten und der Weg zurück sind dann verloren.",
  "guided.finish.paused":
    "Beide sind pausiert. Ist der alte gelöscht, sind sein Geheimnis, sein Zustellungsverlauf und der Weg zurück verloren.",
  "guided.finish.name": "Der zweite Webhook erhält dann seinen Namen.",
  "guided.finish.gone": "Der alte Webhook ist gelöscht. Nun muss nur noch der zweite seinen Namen erhalten.",
  "guided.finish.do": "Alten Webhook löschen",
  "guided.finish.do.gone": "Umbenennen",
  "guided.undo": "Rückgängig machen",
  "guided.undo.note":
    "Rückgängig machen schaltet den alten Webhook wieder ein, falls er ausgeschaltet wurde, und löscht den zweiten.",
  "guided.undo.plain": "Rückgängig machen löscht den zweiten Webhook.",
  "guided.later": "Später fortsetzen",
  "guided.now": "Schritt {step} von 4: {title}",
};
