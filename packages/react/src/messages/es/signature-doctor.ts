import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "¿Por qué se rechaza esta entrega?",
  "doctor.private": "Nada de lo que escribas aquí sale de esta página.",
  "doctor.note.bearer":
    "Un token indica quién envió la entrega, no si el cuerpo sigue igual que cuando se envió; por eso no se pide.",
  "doctor.note.none":
    "Que se sepa, las entregas no llevan aquí ninguna prueba de origen: un receptor que la exija las rechaza todas. La comprobación busca una en los encabezados que pegues.",
  "doctor.headers": "Encabezados",
  "doctor.headers.help": "Tal como llegaron, uno por línea. Todos o solo los que llevan la prueba de origen.",
  "doctor.body": "Cuerpo",
  "doctor.body.help": "Tal como llegó: sin formatear y sin omitir nada.",
  "doctor.secret": "Secreto",
  "doctor.secret.signed": "Secreto de firma",
  "doctor.secret.help": "Si hay varios: uno por línea, el más reciente primero.",
  "doctor.check": "Comprobar firma",
  "doctor.check.bearer": "Comprobar token",
  "doctor.check.none": "Buscar una prueba",
  "doctor.checking": "Comprobando…",
  "doctor.keys": "{command}Intro comprueba desde cualquier campo.",
  "doctor.example": "Insertar un ejemplo",
  "doctor.clear": "Borrar todo",
  "doctor.cleared": "Todos los campos están vacíos.",
  "doctor.filled": "Los campos contienen un ejemplo.",
};
