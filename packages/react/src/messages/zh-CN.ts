import type { Messages } from "./message.ts";
import { common } from "./zh-CN/common.ts";
import { deleteWebhook } from "./zh-CN/delete-webhook.ts";
import { deliveryInspector } from "./zh-CN/delivery-inspector.ts";
import { endpointGuide } from "./zh-CN/endpoint-guide.ts";
import { errors } from "./zh-CN/errors.ts";
import { eventPicker } from "./zh-CN/event-picker.ts";
import { guidedRotation } from "./zh-CN/guided-rotation.ts";
import { manager } from "./zh-CN/manager.ts";
import { rotate } from "./zh-CN/rotate.ts";
import { secretOnce } from "./zh-CN/secret-once.ts";
import { secret } from "./zh-CN/secret.ts";
import { signatureDoctor } from "./zh-CN/signature-doctor.ts";
import { signatureVerdict } from "./zh-CN/signature-verdict.ts";
import { webhookDetail } from "./zh-CN/webhook-detail.ts";
import { webhookEditor } from "./zh-CN/webhook-editor.ts";
import { webhookForm } from "./zh-CN/webhook-form.ts";
import { webhookList } from "./zh-CN/webhook-list.ts";
import { webhookStatus } from "./zh-CN/webhook-status.ts";

/** Simplified Chinese. */
export const zhCN: Messages = {
  locale: "zh-CN",
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
