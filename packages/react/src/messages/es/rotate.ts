import type { Messages } from "../message.ts";

export const rotate: Messages["strings"] = {
  "rotate.title": "¿Rotar el secreto de firma?",
  "rotate.immediate":
    "La plataforma usa el nuevo secreto {when}. Un punto de conexión que solo conozca el antiguo lo rechazará todo.",
  "rotate.immediate.when": "a partir de la próxima entrega",
  "rotate.paused":
    "Este webhook está en pausa, así que no se envía nada con ninguno de los dos secretos hasta que lo actives.",
  "rotate.noOverlap":
    "En esta plataforma no hay periodo de transición. Para no perder nada, puedes {guided}: un segundo webhook toma el relevo mientras tu punto de conexión acepta ambos secretos.",
  "rotate.onlyGuided":
    "De todos modos, puedes {guided}: un segundo webhook con un secreto nuevo toma el relevo mientras tu punto de conexión acepta ambos.",
  "rotate.guided": "rotar sin interrupciones",
  "rotate.guided.title": "Rotar sin interrupciones",
  "rotate.overlap":
    "Durante un tiempo sirven ambos secretos; después, solo el nuevo. Cuánto dura depende de la plataforma.",
  "rotate.overlap.until": "Ambos secretos sirven hasta el {time}. Después, solo el nuevo.",
  "rotate.old.until": "El secreto antiguo sirve hasta el {time}.",
  "rotate.confirm": "Escribe {host} para rotar ahora",
  "rotate.mismatch": "Escribe el host de la dirección tal como aparece arriba.",
  "rotate.now": "Rotar ahora",
  "rotate.pending": "Rotando…",
  "rotate.uncertain.title": "¿Qué secreto es válido?",
  "rotate.uncertain":
    "La respuesta se ha perdido, así que no es seguro que el secreto se haya rotado. No lo rotes de nuevo: mira primero el secreto y pon en tu punto de conexión el que veas.",
  "rotate.uncertain.unreadable":
    "La respuesta se ha perdido, así que no es seguro que el secreto se haya rotado, y la plataforma no vuelve a mostrarlo. Conserva el antiguo en tu punto de conexión y observa la próxima entrega: si se acepta, no ha cambiado nada.",
  "rotate.impossible": "La plataforma no puede cambiar el secreto de un webhook.",
  "rotate.notLoaded": "No se ha podido cargar esta parte de la página. Comprueba tu conexión y vuelve a intentarlo.",
};
