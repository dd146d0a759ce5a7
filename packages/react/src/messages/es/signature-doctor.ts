import type { Messages } from "../message.ts";

export const signatureDoctor: Messages["strings"] = {
  "doctor.title": "¿Por qué se rechaza esta entrega?",
  "doctor.private": "Nada de lo que escribas aquí sale de esta página.",
  "doctor.headers": "Encabezados",
  "doctor.headers.help": "Tal como llegaron, uno por línea. Todos o solo los que llevan la prueba de origen.",
  "doctor.body": "Cuerpo",
  "doctor.body.help": "Tal como llegó: sin formatear y sin omitir nada.",
  "doctor.secret": "Secreto de firma",
  "doctor.secret.help": "Si hay varios: uno por línea, el más reciente primero.",
  "doctor.check": "Comprobar firma",
  "doctor.checking": "Comprobando…",
  "doctor.keys": "{command}Intro comprueba desde cualquier campo.",
  "doctor.example": "Insertar un ejemplo",
  "doctor.clear": "Borrar todo",
  "doctor.cleared": "Todos los campos están vacíos.",
  "doctor.filled": "Los campos contienen un ejemplo.",
};
