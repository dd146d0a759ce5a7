import type { useSlots } from "../../appearance/slots.ts";
import type { WebhookFormControl } from "../../headless/webhook-form-control.ts";
import { common } from "../../messages/en/common.ts";
import { errors } from "../../messages/en/errors.ts";
import { eventPicker } from "../../messages/en/event-picker.ts";
import { webhookForm } from "../../messages/en/webhook-form.ts";
import type { Text } from "../../messages/use-text.ts";

/** The texts of the form and of what it is put together from. */
export const english: typeof common & typeof errors & typeof eventPicker & typeof webhookForm = {
  ...common,
  ...errors,
  ...eventPicker,
  ...webhookForm,
};

/** What all parts of a form have in common. */
export interface FormPart {
  readonly form: WebhookFormControl;
  readonly t: Text<typeof english>;
  readonly slot: ReturnType<typeof useSlots>;
  readonly isReadOnly: boolean;
  readonly isInsideForm: boolean;
  /** Shows another webhook, by its id. */
  readonly onShow: ((id: string) => void) | undefined;
}
