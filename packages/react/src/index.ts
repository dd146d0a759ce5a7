// The provider
export { WebhooksProvider } from "./provider.tsx";

// Components
export {
  WebhookManager,
  WebhookManagerError,
  WebhookManagerLoading,
} from "./components/webhook-manager/webhook-manager.tsx";
export { WebhookList, WebhookListError, WebhookListLoading } from "./components/webhook-list/webhook-list.tsx";
export {
  WebhookDetail,
  WebhookDetailError,
  WebhookDetailLoading,
} from "./components/webhook-detail/webhook-detail.tsx";
export {
  WebhookEditor,
  WebhookEditorError,
  WebhookEditorLoading,
} from "./components/webhook-editor/webhook-editor.tsx";
export { DeleteWebhookDialog } from "./components/delete-webhook-dialog/delete-webhook-dialog.tsx";
export { WebhookForm, WebhookFormError, WebhookFormLoading } from "./components/webhook-form/webhook-form.tsx";
export { EventPicker, EventPickerError, EventPickerLoading } from "./components/event-picker/event-picker.tsx";
export { SecretReveal, SecretRevealError, SecretRevealLoading } from "./components/secret-reveal/secret-reveal.tsx";
export { SecretOnce } from "./components/secret-once/secret-once.tsx";
export { SecretOnceDialog } from "./components/secret-once/secret-once-dialog.tsx";
export { RotateSecretDialog } from "./components/rotate-secret-dialog/rotate-secret-dialog.tsx";
export { GuidedRotation } from "./components/guided-rotation/guided-rotation.tsx";
export {
  DeliveryInspector,
  DeliveryInspectorError,
  DeliveryInspectorLoading,
} from "./components/delivery-inspector/delivery-inspector.tsx";
export {
  SignatureDoctor,
  SignatureDoctorError,
  SignatureDoctorLoading,
} from "./components/signature-doctor/signature-doctor.tsx";
export {
  EndpointGuide,
  EndpointGuideError,
  EndpointGuideLoading,
} from "./components/endpoint-guide/endpoint-guide.tsx";

// Keeps a secret of the host's own out of session recordings
export { maskAttributes } from "./core/mask-attributes.ts";

// Where in the manager somebody is, for a router of the host's
export { parsePath, toPath } from "./core/manager-view.ts";

export type { ManagerView } from "./core/manager-view.ts";
export type { WebhookManagerProps } from "./components/webhook-manager/webhook-manager-props.ts";
export type { WebhookListProps } from "./components/webhook-list/webhook-list-props.ts";
export type { WebhookDetailProps } from "./components/webhook-detail/webhook-detail-props.ts";
export type { DeleteWebhookDialogProps } from "./components/delete-webhook-dialog/delete-webhook-dialog.tsx";
export type { WebhookEditorProps } from "./components/webhook-editor/webhook-editor-props.ts";
export type { WebhookFormProps } from "./components/webhook-form/webhook-form-props.ts";
export type { EventPickerProps } from "./components/event-picker/event-picker-props.ts";
export type { PickerItem } from "./core/event-index.ts";
export type { EventsChange } from "./headless/event-picker-options.ts";
export type { SecretRevealProps } from "./components/secret-reveal/secret-reveal.tsx";
export type { SecretOnceProps } from "./components/secret-once/secret-once.tsx";
export type { SecretOnceDialogProps } from "./components/secret-once/secret-once-dialog.tsx";
export type {
  RotateCloseReason,
  RotateSecretDialogProps,
} from "./components/rotate-secret-dialog/rotate-secret-dialog.tsx";
export type { GuidedRotationProps } from "./components/guided-rotation/guided-rotation.tsx";
export type { DeliveryInspectorProps } from "./components/delivery-inspector/delivery-inspector-props.ts";
export type {
  SignatureDoctorContent,
  SignatureDoctorProps,
} from "./components/signature-doctor/signature-doctor-props.ts";
export type { EndpointGuideProps } from "./components/endpoint-guide/endpoint-guide.tsx";
export type { WebhooksProviderProps } from "./provider.tsx";
export type { Appearance, IconName, SlotName } from "./appearance/appearance.ts";
export type { CommonProps } from "./appearance/surface.tsx";
export type { TokenName } from "./appearance/tokens.ts";
export type { Container, ErrorPlace, FormatMessage, Permissions } from "./context.ts";
export type { KitEvent } from "./kit-event.ts";
export type { MessageId } from "./messages/en.ts";
export type { Message, Messages, Plural } from "./messages/message.ts";
