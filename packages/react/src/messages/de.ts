import { common } from "./de/common.ts";
import { deleteWebhook } from "./de/delete-webhook.ts";
import { deliveryInspector } from "./de/delivery-inspector.ts";
import { endpointGuide } from "./de/endpoint-guide.ts";
import { errors } from "./de/errors.ts";
import { eventPicker } from "./de/event-picker.ts";
import { guidedRotation } from "./de/guided-rotation.ts";
import { manager } from "./de/manager.ts";
import { rotate } from "./de/rotate.ts";
import { secretOnce } from "./de/secret-once.ts";
import { secret } from "./de/secret.ts";
import { signatureDoctor } from "./de/signature-doctor.ts";
import { signatureVerdict } from "./de/signature-verdict.ts";
import { webhookDetail } from "./de/webhook-detail.ts";
import { webhookEditor } from "./de/webhook-editor.ts";
import { webhookForm } from "./de/webhook-form.ts";
import { webhookList } from "./de/webhook-list.ts";
import { webhookStatus } from "./de/webhook-status.ts";
import type { Messages } from "./message.ts";

/** German. */
export const de: Messages = {
  locale: "de",
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
