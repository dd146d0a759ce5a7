import { common } from "./fr/common.ts";
import { deleteWebhook } from "./fr/delete-webhook.ts";
import { deliveryInspector } from "./fr/delivery-inspector.ts";
import { endpointGuide } from "./fr/endpoint-guide.ts";
import { errors } from "./fr/errors.ts";
import { eventPicker } from "./fr/event-picker.ts";
import { guidedRotation } from "./fr/guided-rotation.ts";
import { manager } from "./fr/manager.ts";
import { rotate } from "./fr/rotate.ts";
import { secretOnce } from "./fr/secret-once.ts";
import { secret } from "./fr/secret.ts";
import { signatureDoctor } from "./fr/signature-doctor.ts";
import { signatureVerdict } from "./fr/signature-verdict.ts";
import { webhookDetail } from "./fr/webhook-detail.ts";
import { webhookEditor } from "./fr/webhook-editor.ts";
import { webhookForm } from "./fr/webhook-form.ts";
import { webhookList } from "./fr/webhook-list.ts";
import { webhookStatus } from "./fr/webhook-status.ts";
import type { Messages } from "./message.ts";

/** French. */
export const fr: Messages = {
  locale: "fr",
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
