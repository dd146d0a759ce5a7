import type { Messages } from "../message.ts";

export const guidedRotation: Messages["strings"] = {
  "guided.intro": "No se pierde nada por el camino. Puedes parar después de cualquier paso y volver más tarde.",
  "guided.intro.session":
    "No se pierde nada por el camino. Quédate en esta página hasta el final: esta plataforma no da nombre a los webhooks, así que no se podría volver a encontrar el segundo.",
  "guided.step.create": "Crear un segundo webhook",
  "guided.step.teach": "Añadir el nuevo secreto a tu punto de conexión",
  "guided.step.check": "Dejar que ambos entreguen",
  "guided.step.finish": "Eliminar el antiguo",
  "guided.step.done": "hecho",
  "guided.create":
    "Tiene la misma dirección y los mismos eventos y espacios de trabajo, y un secreto propio. No entrega nada hasta que lo actives.",
  "guided.create.active":
    "Tiene la misma dirección y los mismos eventos y espacios de trabajo, y un secreto propio. Entrega de inmediato; hasta que tu punto de conexión conozca el secreto, rechazará esas entregas. El webhook antiguo sigue entregando.",
  "guided.create.do": "Crear «{name}»",
  "guided.create.do.unnamed": "Crear el segundo webhook",
  "guided.teach":
    "Guarda este secreto y haz que tu punto de conexión lo acepte junto al antiguo: una entrega es auténtica si coincide con cualquiera de los dos. Pon el nuevo en primer lugar.",
  "guided.teach.lost":
    "El nuevo secreto se mostró al crear el segundo webhook y no se puede volver a mostrar. Si no lo has guardado, deshaz los cambios y empieza de nuevo.",
  "guided.teach.leftOut": "No se han incluido porque la plataforma ya no los ofrece: {events}.",
  "guided.teach.confirm": "Mi punto de conexión acepta ambos secretos",
  "guided.teach.do": "Activar el segundo webhook",
  "guided.teach.do.paused": "Continuar",
  "guided.check":
    "Ahora entregan ambos, así que cada evento llega dos veces: una con cada secreto. Eso termina con el siguiente paso.",
  "guided.check.waiting": "A la espera de la primera entrega con el nuevo secreto…",
  "guided.check.accepted": "Tu punto de conexión ha aceptado una entrega con el nuevo secreto.",
  "guided.check.refused":
    "Tu punto de conexión ha rechazado la última entrega con el nuevo secreto ({answer}). No se ha perdido nada: el webhook antiguo también entrega.",
  "guided.check.noAnswer":
    "La última entrega con el nuevo secreto no ha tenido respuesta. No se ha perdido nada: el webhook antiguo también entrega.",
  "guided.check.confirm": "He comprobado que mi punto de conexión acepta el nuevo secreto",
  "guided.check.test": "Enviar evento de prueba",
  "guided.check.do": "Desactivar el webhook antiguo",
  "guided.check.do.unpaused": "Continuar",
  "guided.finish":
    "Ahora solo entrega el segundo webhook. Cuando se elimine el antiguo, se perderán su secreto, su historial de entregas y la posibilidad de volver atrás.",
  "guided.finish.active":
    "Cuando se elimine el webhook antiguo, solo entregará el segundo. Se perderán el secreto y el historial de entregas del antiguo y la posibilidad de volver atrás.",
  "guided.finish.paused":
    "Ambos están en pausa. Cuando se elimine el antiguo, se perderán su secreto, su historial de entregas y la posibilidad de volver atrás.",
  "guided.finish.name": "El segundo webhook recibe entonces su nombre.",
  "guided.finish.gone": "El webhook antiguo se ha eliminado. Solo falta dar su nombre al segundo.",
  "guided.finish.do": "Eliminar el webhook antiguo",
  "guided.finish.do.gone": "Cambiar nombre",
  "guided.undo": "Deshacer",
  "guided.undo.note": "Deshacer vuelve a activar el webhook antiguo si se había desactivado y elimina el segundo.",
  "guided.undo.plain": "Deshacer elimina el segundo webhook.",
  "guided.later": "Continuar más tarde",
  "guided.now": "Paso {step} de 4: {title}",
};
