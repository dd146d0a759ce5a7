import type { Messages } from "../message.ts";

export const webhookEditor: Messages["strings"] = {
  "editor.test.note": "Guarda primero: las pruebas usan la dirección guardada.",
  "editor.created": "{name} se ha creado",
  "editor.saved": "{name} se ha guardado.",
  "editor.created.note": "Está activo desde ahora.",
  "editor.failures": "Cuando falla una entrega",
  "editor.failures.answer": "Una respuesta distinta de 2xx, o ninguna a tiempo, cuenta como fallo.",
  "editor.failures.mail": "Cuando las entregas fallan repetidamente, se envía un correo a {email}.",
  "editor.failures.log": "Cada entrega y su respuesta aparecen en «Entregas».",
  "editor.failures.noLog": "Esta plataforma no lleva un registro de entregas; consulta el de tu punto de conexión.",
  "editor.done": "Listo",
};
