import type { Messages } from "./message.ts";
import { common } from "./pt-BR/common.ts";
import { deleteWebhook } from "./pt-BR/delete-webhook.ts";
import { deliveryInspector } from "./pt-BR/delivery-inspector.ts";
import { endpointGuide } from "./pt-BR/endpoint-guide.ts";
import { errors } from "./pt-BR/errors.ts";
import { eventPicker } from "./pt-BR/event-picker.ts";
import { guidedRotation } from "./pt-BR/guided-rotation.ts";
import { manager } from "./pt-BR/manager.ts";
import { rotate } from "./pt-BR/rotate.ts";
import { secretOnce } from "./pt-BR/secret-once.ts";
import { secret } from "./pt-BR/secret.ts";
import { signatureDoctor } from "./pt-BR/signature-doctor.ts";
import { signatureVerdict } from "./pt-BR/signature-verdict.ts";
import { webhookDetail } from "./pt-BR/webhook-detail.ts";
import { webhookEditor } from "./pt-BR/webhook-editor.ts";
import { webhookForm } from "./pt-BR/webhook-form.ts";
import { webhookList } from "./pt-BR/webhook-list.ts";
import { webhookStatus } from "./pt-BR/webhook-status.ts";

/** Brazilian Portuguese. */
export const ptBR: Messages = {
  locale: "pt-BR",
  strings: {
    ...common,
    ...deleteWebhook,
    ...deliveryInspector,
    ...endpointGuide,
    ...errors,
    ...eventPicker,
    ...guidedRotation,
    ...manager,
    ...rotate,
    ...secretOnce,
    ...secret,
    ...signatureDoctor,
    ...signatureVerdict,
    ...webhookDetail,
    ...webhookEditor,
    ...webhookForm,
    ...webhookList,
    ...webhookStatus,
  },
};
