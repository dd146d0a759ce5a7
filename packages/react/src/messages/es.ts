import { common } from "./es/common.ts";
import { deleteWebhook } from "./es/delete-webhook.ts";
import { deliveryInspector } from "./es/delivery-inspector.ts";
import { endpointGuide } from "./es/endpoint-guide.ts";
import { errors } from "./es/errors.ts";
import { eventPicker } from "./es/event-picker.ts";
import { guidedRotation } from "./es/guided-rotation.ts";
import { manager } from "./es/manager.ts";
import { rotate } from "./es/rotate.ts";
import { secretOnce } from "./es/secret-once.ts";
import { secret } from "./es/secret.ts";
import { signatureDoctor } from "./es/signature-doctor.ts";
import { signatureVerdict } from "./es/signature-verdict.ts";
import { webhookDetail } from "./es/webhook-detail.ts";
import { webhookEditor } from "./es/webhook-editor.ts";
import { webhookForm } from "./es/webhook-form.ts";
import { webhookList } from "./es/webhook-list.ts";
import { webhookStatus } from "./es/webhook-status.ts";
import type { Messages } from "./message.ts";

/** Spanish. */
export const es: Messages = {
  locale: "es",
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
