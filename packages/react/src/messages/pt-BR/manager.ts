import type { Messages } from "../message.ts";

export const manager: Messages["strings"] = {
  "manager.list": "Webhooks",
  "manager.list.description": "Avise seus próprios serviços quando algo acontece nesta organização.",
  "manager.create": "Criar webhook",
  "manager.create.description": "Para cada evento escolhido, uma requisição POST é enviada ao seu endpoint.",
  "manager.create.everyEvent": "Para cada evento, uma requisição POST é enviada ao seu endpoint.",
  "manager.created": "Webhook {name} criado",
  "manager.edit": "Editar webhook",
  "manager.webhook": "Webhook",
  "manager.deliveries": "Entregas",
  "manager.guide": "Configurar o endpoint",
  "manager.doctor": "Diagnosticar entregas",
  "manager.views": "Seções de webhooks",
  "manager.troubleshoot": "Diagnóstico",
  "manager.readOnly":
    "Você pode ver, mas não alterar. Um administrador da organização pode fazer alterações ou autorizar você.",
  "manager.leave.title": "Sair sem salvar?",
  "manager.leave.text": "O que você preencheu aqui será perdido.",
  "manager.leave.stay": "Continuar editando",
  "manager.leave.go": "Sair sem salvar",
  "manager.saving.title": "O webhook está sendo salvo.",
  "manager.saving.text": "O salvamento continua se você sair. Se falhar, o que você preencheu aqui será perdido.",
  "manager.saving.secret": "O segredo de assinatura é mostrado assim que estiver disponível.",
  "manager.saving.stay": "Continuar esperando",
  "manager.saving.go": "Sair",
};
