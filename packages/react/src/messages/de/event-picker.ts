import type { Messages } from "../message.ts";

export const eventPicker: Messages["strings"] = {
  "picker.label": "Ereignisse",
  "picker.search": "Ereignisse suchen",
  "picker.searchHint": "Suchen oder eine Liste von Namen einfügen",
  "picker.show": "Ereignisse in {group} anzeigen",
  "picker.count": "{selected} von {total}",
  "picker.changed": "{group}: {selected} von {total} ausgewählt",
  "picker.selected": { one: "{count} Ereignis ausgewählt", other: "{count} Ereignisse ausgewählt" },
  "picker.hidden": "{count} durch die Suche ausgeblendet",
  "picker.matches": { one: "{count} Ereignis gefunden", other: "{count} Ereignisse gefunden" },
  "picker.noMatch": "Kein Ereignis passt zu „{query}“. Gesucht wird in Namen und Beschreibungen.",
  "picker.selectShown": { one: "{count} angezeigtes auswählen", other: "{count} angezeigte auswählen" },
  "picker.selectThese": { one: "Dieses auswählen", other: "Diese {count} auswählen" },
  "picker.clearShown": { one: "{count} angezeigtes abwählen", other: "{count} angezeigte abwählen" },
  "picker.unknown": "Nicht im Katalog: {names}",
  "picker.clear": "Auswahl aufheben",
  "picker.undo": "Rückgängig",
  "picker.undoHint": "Rückgängig mit Strg+Z oder ⌘Z",
  "picker.empty": "Die Plattform hat noch keine Ereignisse.",
  "picker.all": "Die Plattform sendet alle Ereignisse, auch künftige. Hier gibt es nichts auszuwählen.",
  "picker.retired": "Nicht mehr im Katalog: bleiben, bis sie abgewählt werden",
  "picker.missing":
    "Die Liste der Ereignisse konnte nicht geladen werden. Die aktuelle Auswahl bleibt erhalten. Erneut versuchen oder ein Ereignis über seinen Namen hinzufügen.",
  "picker.chosen": "Ausgewählt",
  "picker.addName": "Name eines Ereignisses",
  "picker.add": "Ereignis hinzufügen",
};
