import { common } from "./en/common.ts";
import { deleteWebhook } from "./en/delete-webhook.ts";
import { deliveryInspector } from "./en/delivery-inspector.ts";
import { endpointGuide } from "./en/endpoint-guide.ts";
import { errors } from "./en/errors.ts";
import { eventPicker } from "./en/event-picker.ts";
import { formFindings } from "./en/form-findings.ts";
import { guidedRotation } from "./en/guided-rotation.ts";
import { manager } from "./en/manager.ts";
import { rotate } from "./en/rotate.ts";
import { secretOnce } from "./en/secret-once.ts";
import { secret } from "./en/secret.ts";
import { signatureDoctor } from "./en/signature-doctor.ts";
import { signatureVerdict } from "./en/signature-verdict.ts";
import { webhookDetail } from "./en/webhook-detail.ts";
import { webhookEditor } from "./en/webhook-editor.ts";
import { webhookForm } from "./en/webhook-form.ts";
import { webhookList } from "./en/webhook-list.ts";
import { webhookStatus } from "./en/webhook-status.ts";

type EnglishStrings = typeof common &
  typeof deleteWebhook &
  typeof deliveryInspector &
  typeof endpointGuide &
  typeof errors &
  typeof eventPicker &
  typeof formFindings &
  typeof guidedRotation &
  typeof manager &
  typeof rotate &
  typeof secretOnce &
  typeof secret &
  typeof signatureDoctor &
  typeof signatureVerdict &
  typeof webhookDetail &
  typeof webhookEditor &
  typeof webhookForm &
  typeof webhookList &
  typeof webhookStatus;

/** The name of a text. */
export type MessageId = keyof EnglishStrings;

const strings: EnglishStrings = {
  ...common,
  ...deleteWebhook,
  ...deliveryInspector,
  ...endpointGuide,
  ...errors,
  ...eventPicker,
  ...formFindings,
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
};

/** English, whole. Nobody has to load it: components bring their own part along. It is where other catalogues get their ids from. */
export const en: { readonly locale: "en"; readonly strings: EnglishStrings } = { locale: "en", strings };
