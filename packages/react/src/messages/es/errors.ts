import type { Messages } from "../message.ts";

export const errors: Messages["strings"] = {
  "error.usage": "Esta página no está bien configurada. No se ha cambiado nada. Avisa a quien la gestiona.",
  "error.authentication": "Tu sesión ha terminado. Inicia sesión de nuevo; lo que has escrito aquí se conserva.",
  "error.permission": "No tienes permiso para hacer esto. Quien administra la organización puede concederlo.",
  "error.not_found": "Esto ya no existe. Puede que alguien lo haya eliminado.",
  "error.conflict": "Alguien ha cambiado esto entretanto. Lo que has escrito se conserva y no se ha guardado nada.",
  "error.validation": "Algunos datos no se han aceptado. No se ha guardado nada.",
  "error.rate_limit": "Demasiadas solicitudes en poco tiempo. No se ha cambiado nada.",
  "error.rate_limit.wait": "Vuelve a intentarlo en {seconds} s.",
  "error.api": "La plataforma lo ha rechazado sin dar un motivo. No se ha cambiado nada.",
  "error.server": "La plataforma tiene un problema. Vuelve a intentarlo en un momento.",
  "error.network": "No ha habido respuesta. Comprueba tu conexión y vuelve a intentarlo.",
  "error.timeout": "La respuesta ha tardado demasiado. Vuelve a intentarlo en un momento.",
  "error.aborted": "La operación se ha detenido.",
  "error.redirect":
    "La dirección de la plataforma ha cambiado. No se ha enviado nada allí. Avisa a quien gestiona esta página.",
  "error.parse":
    "No se ha podido leer la respuesta. Puede que algo entre esta página y la plataforma la haya sustituido.",
  "error.indeterminate": "No es seguro que esto se haya realizado. Compruébalo antes de repetirlo.",
  "error.unsupported": "La plataforma no lo permite.",
  "error.stale": "No se ha podido volver a cargar; ves lo que había antes.",
  "error.reference": "Referencia {id}",
};
