import type { Messages } from "../message.ts";

export const endpointGuide: Messages["strings"] = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Instalar el receptor",
  "endpointGuide.copyInstall": "Copiar comando",
  "endpointGuide.secret": {
    one: "Definir la variable de entorno",
    many: "Definir las variables de entorno",
    other: "Definir las variables de entorno",
  },
  "endpointGuide.secretHelp": {
    one: "Pon el secreto después del signo igual, en un archivo .env o en la configuración de tu servidor. No lo guardes en el control de versiones ni lo expongas en el navegador.",
    many: "Pon cada valor después de su signo igual, en un archivo .env o en la configuración de tu servidor. No los guardes en el control de versiones ni los expongas en el navegador.",
    other:
      "Pon cada valor después de su signo igual, en un archivo .env o en la configuración de tu servidor. No los guardes en el control de versiones ni los expongas en el navegador.",
  },
  "endpointGuide.copyVariable": {
    one: "Copiar línea",
    many: "Copiar líneas",
    other: "Copiar líneas",
  },
  "endpointGuide.code": "Recibir entregas",
  "endpointGuide.copyCode": "Copiar código",
  "endpointGuide.noEvents": "Aún no hay eventos elegidos, así que el código tiene un único lugar para todos.",
  "endpointGuide.register": "Hacerlo accesible para la plataforma",
  "endpointGuide.registerHelp":
    "Despliega el código y escribe su dirección pública como URL del punto de conexión del webhook, por ejemplo {url}.",
  "endpointGuide.unknown":
    "No hay código preparado para «{platform}». Comprueba el origen de cada entrega como indica la documentación de la plataforma antes de leer el cuerpo.",
  "endpointGuide.failed": "No se ha podido cargar el código. Comprueba tu conexión y vuelve a intentarlo.",
};
