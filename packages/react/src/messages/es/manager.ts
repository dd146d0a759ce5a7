import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhooks",
  "manager.list.description": "Avisa a tus propios servicios cuando ocurra algo en esta organización.",
  "manager.create": "Crear webhook",
  "manager.create.description": "Por cada evento que elijas, se envía una solicitud POST a tu punto de conexión.",
  "manager.create.everyEvent": "Por cada evento, se envía una solicitud POST a tu punto de conexión.",
  "manager.created": "{name} se ha creado",
  "manager.edit": "Editar webhook",
  "manager.webhook": "Webhook",
  "manager.deliveries": "Entregas",
  "manager.guide": "Configurar tu punto de conexión",
  "manager.doctor": "Diagnosticar entregas",
  "manager.views": "Vistas de webhooks",
  "manager.troubleshoot": "Solucionar problemas",
  "manager.readOnly":
    "Puedes ver, pero no cambiar nada. Quien administra la organización puede hacer cambios o darte permiso.",
  "manager.leave.title": "¿Salir sin guardar?",
  "manager.leave.text": "Lo que has escrito aquí se perderá.",
  "manager.leave.stay": "Seguir editando",
  "manager.leave.go": "Salir sin guardar",
  "manager.saving.title": "El webhook se está guardando.",
  "manager.saving.text": "El guardado continúa si sales. Si falla, lo que has escrito aquí se perderá.",
  "manager.saving.secret": "Su secreto de firma se muestra en cuanto está disponible.",
  "manager.saving.stay": "Seguir esperando",
  "manager.saving.go": "Salir",
};
