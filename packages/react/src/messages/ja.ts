import type { Messages } from "./message.ts";
import { common } from "./ja/common.ts";
import { deleteWebhook } from "./ja/delete-webhook.ts";
import { deliveryInspector } from "./ja/delivery-inspector.ts";
import { endpointGuide } from "./ja/endpoint-guide.ts";
import { errors } from "./ja/errors.ts";
import { eventPicker } from "./ja/event-picker.ts";
import { guidedRotation } from "./ja/guided-rotation.ts";
import { manager } from "./ja/manager.ts";
import { rotate } from "./ja/rotate.ts";
import { secretOnce } from "./ja/secret-once.ts";
import { secret } from "./ja/secret.ts";
import { signatureDoctor } from "./ja/signature-doctor.ts";
import { signatureVerdict } from "./ja/signature-verdict.ts";
import { webhookDetail } from "./ja/webhook-detail.ts";
import { webhookEditor } from "./ja/webhook-editor.ts";
import { webhookForm } from "./ja/webhook-form.ts";
import { webhookList } from "./ja/webhook-list.ts";
import { webhookStatus } from "./ja/webhook-status.ts";

/** Japanese. */
export const ja: Messages = {
  locale: "ja",
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
