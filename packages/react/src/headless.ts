export { useAbilities } from "./headless/use-abilities.ts";
export { useAction } from "./headless/use-action.ts";
export { useCopy } from "./headless/use-copy.ts";
export { useEventPicker } from "./headless/use-event-picker.ts";
export { useWebhookForm } from "./headless/use-webhook-form.ts";
export { usePause } from "./headless/use-pause.ts";
export { useRemove } from "./headless/use-remove.ts";
export { useSecret } from "./headless/use-secret.ts";
export { useRotateSecret } from "./headless/use-rotate-secret.ts";
export { useWebhookList } from "./headless/use-webhook-list.ts";
export { useGuidedRotation } from "./headless/use-guided-rotation.ts";
export { useDeliveryLog } from "./headless/use-delivery-log.ts";
export { useEndpointGuide } from "./headless/use-endpoint-guide.ts";
export { useSignatureDoctor } from "./headless/use-signature-doctor.ts";
export { useDeliveries, useEventTypes, useScopes, useWebhook, useWebhooks } from "./data/queries.ts";

export type { PickerGroup, PickerItem } from "./core/event-index.ts";
export type { CopyResult } from "./core/copy-text.ts";
export type { Listed, Loaded } from "./data/loaded.ts";
export type { Abilities } from "./headless/use-abilities.ts";
export type { Action } from "./headless/use-action.ts";
export type { Copying } from "./headless/use-copy.ts";
export type {
  EventPickerActions,
  EventPickerOptions,
  EventPickerState,
  EventsChange,
} from "./headless/event-picker-options.ts";
export type { RotatingSecret, Rotation } from "./headless/use-rotate-secret.ts";
export type { Secret, SecretOptions } from "./headless/use-secret.ts";
export type { CopyingSecret, SecretForm } from "./headless/use-copy-secret.ts";
export type { SignatureDoctorOptions, SignatureDoctorState } from "./headless/use-signature-doctor.ts";
export type { SignatureQuestion, SignatureResult } from "./core/check-signature.ts";
export type { DeliveryFilters, DeliveryLog, DeliveryLogOptions } from "./headless/use-delivery-log.ts";
export type { EndpointGuideOptions, EndpointGuideState } from "./headless/use-endpoint-guide.ts";
export type { GuidedRotationState } from "./headless/use-guided-rotation.ts";
export type { Pausing } from "./headless/use-pause.ts";
export type { WebhookListState, WebhookRow } from "./headless/use-webhook-list.ts";
export type { ShownFinding, TextFieldProps, WebhookFormControl } from "./headless/webhook-form-control.ts";
export type { SubmitOptions, WebhookFormOptions } from "./headless/webhook-form-options.ts";
