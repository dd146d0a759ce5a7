import type { Messages } from "../message.ts";

export const webhookDetail: Messages["strings"] = {
  "detail.back": "Todos los webhooks",
  "detail.edit": "Editar",
  "detail.delete": "Eliminar",
  "detail.pause": "Entregar eventos",
  "detail.pause.note": "Mientras está en pausa, no se envía nada a esta dirección.",
  "detail.facts": "Sobre este webhook",
  "detail.events": "Eventos",
  "detail.scopes": "Espacios de trabajo",
  "detail.description": "Descripción",
  "detail.failureEmail": "Correo en caso de fallo",
  "detail.created": "Creado",
  "detail.updated": "Modificado",
  "detail.secret": "Secreto de firma",
  "detail.secret.description":
    "Tu punto de conexión lo usa para comprobar que una entrega procede realmente de la plataforma.",
  "detail.secret.optional":
    "Si se le dio uno, tu punto de conexión lo usa para comprobar que una entrega viene de verdad de la plataforma.",
  "detail.secret.account": "Las entregas llevan el secreto de tu cuenta; este webhook no tiene uno propio.",
  "detail.rotate": "Rotar",
  "detail.guide": "Configurar tu punto de conexión",
  "detail.deliveries": "Últimas entregas",
  "detail.deliveries.all": "Todas las entregas",
  "detail.deliveries.none": "Todavía no se ha enviado nada.",
  "detail.deliveries.noLog": "Esta plataforma no lleva un registro de entregas.",
  "detail.test": "Enviar evento de prueba",
  "detail.test.event": "Evento para la prueba",
  "detail.test.note": "Las pruebas usan la dirección guardada.",
  "detail.test.sent": "Evento de prueba enviado: {outcome}",
  "detail.deleted": "{name} se ha eliminado.",
  "detail.gone": "Este webhook ya no existe. Puede que alguien lo haya eliminado.",
};
