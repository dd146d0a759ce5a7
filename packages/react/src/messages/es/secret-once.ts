import type { Messages } from "../message.ts";

export const secretOnce: Messages["strings"] = {
  "once.title": "Guarda este secreto ahora",
  "once.title.readable": "Guarda el secreto de firma",
  "once.body": "No podrás volver a verlo. Sin él no puedes comprobar que los eventos son auténticos.",
  "once.body.readable":
    "Tu punto de conexión lo necesita para comprobar que los eventos son auténticos. Puedes volver a verlo más tarde.",
  "once.copyAndClose": "Copiar y cerrar",
  "once.download": "Descargar .env",
  "once.stored": "Lo he guardado",
};
