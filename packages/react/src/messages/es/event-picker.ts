import type { Messages } from "../message.ts";

export const eventPicker: Messages["strings"] = {
  "picker.label": "Eventos",
  "picker.search": "Buscar eventos",
  "picker.searchHint": "Busca o pega una lista de nombres",
  "picker.show": "Mostrar eventos de {group}",
  "picker.count": "{selected} de {total}",
  "picker.changed": "{group}: {selected} de {total} en la selección",
  "picker.selected": {
    one: "{count} evento seleccionado",
    many: "{count} de eventos seleccionados",
    other: "{count} eventos seleccionados",
  },
  "picker.hidden": {
    one: "{count} oculto por la búsqueda",
    many: "{count} ocultos por la búsqueda",
    other: "{count} ocultos por la búsqueda",
  },
  "picker.matches": {
    one: "{count} evento coincide",
    many: "{count} de eventos coinciden",
    other: "{count} eventos coinciden",
  },
  "picker.noMatch": "Ningún evento coincide con «{query}». Se busca en nombres y descripciones.",
  "picker.selectShown": {
    one: "Seleccionar {count} visible",
    many: "Seleccionar los {count} visibles",
    other: "Seleccionar los {count} visibles",
  },
  "picker.selectThese": {
    one: "Seleccionar este",
    many: "Seleccionar estos {count}",
    other: "Seleccionar estos {count}",
  },
  "picker.clearShown": {
    one: "Quitar {count} visible",
    many: "Quitar los {count} visibles",
    other: "Quitar los {count} visibles",
  },
  "picker.unknown": "No están en el catálogo: {names}",
  "picker.clear": "Quitar selección",
  "picker.undo": "Deshacer",
  "picker.undoHint": "Deshacer con Ctrl+Z o ⌘Z",
  "picker.keys": "Las flechas mueven, Espacio selecciona, Mayús+Espacio selecciona hasta aquí",
  "picker.empty": "La plataforma todavía no tiene eventos.",
  "picker.all": "La plataforma envía todos los eventos, también los futuros. No hay nada que elegir.",
  "picker.retired": "Ya no están en el catálogo: se conservan hasta que los quites",
  "picker.missing":
    "No se ha podido cargar la lista de eventos. Tu selección actual se conserva. Vuelve a intentarlo o añade un evento por su nombre.",
  "picker.chosen": "Seleccionados",
  "picker.addName": "Nombre de un evento",
  "picker.add": "Añadir evento",
};
