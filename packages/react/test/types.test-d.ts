import type { WebhooksApi } from "@tacklebox/client";
import type {
  Appearance,
  EventPickerProps,
  Messages,
  RotateSecretDialogProps,
  WebhookFormProps,
  WebhooksProviderProps,
} from "@tacklebox/react";
import { expectTypeOf } from "vitest";
import type { Text } from "../src/messages/use-text.ts";

// Read by the type check: each line below has to compile, and each marked one must not.
declare const api: WebhooksApi;
declare const t: Text<{
  readonly save: "Save changes";
  readonly chosen: { readonly one: "{count} event in {group}"; readonly other: "{count} events in {group}" };
}>;

// A text asks for what stands between its braces, in each of its plural forms, and for nothing else.
expectTypeOf(t("save")).toEqualTypeOf<string>();
expectTypeOf(t("chosen", { count: 3, group: "product" })).toEqualTypeOf<string>();
// @ts-expect-error the group is missing
t("chosen", { count: 3 });
// @ts-expect-error no values at all
t("chosen");
// @ts-expect-error nothing to fill
t("save", { count: 3 });
// @ts-expect-error no such text
t("safe");

export const catalogue: Messages = { locale: "nl", strings: { "common.loading": "Laden" } };
// @ts-expect-error no text has this id
export const unknownText: Messages = { locale: "nl", strings: { "common.lodaing": "Laden" } };

export const look: Appearance = { variables: { "--tb-accent": "teal" }, classNames: { button: "rounded" } };
// @ts-expect-error no slot has this name
export const unknownSlot: Appearance = { classNames: { buton: "rounded" } };
// @ts-expect-error no token has this name
export const unknownToken: Appearance = { variables: { "--tb-acent": "teal" } };

export const provided: WebhooksProviderProps = { api, scope: "demo" };
// @ts-expect-error without a scope, one tenant's webhooks would be shown to another
export const withoutScope: WebhooksProviderProps = { api };

expectTypeOf<NonNullable<EventPickerProps["onValueChange"]>>().parameter(0).toEqualTypeOf<readonly string[]>();
// Where there is no catalogue is said, not left out.
expectTypeOf<{ readonly defaultValue: readonly string[] }>().not.toExtend<EventPickerProps>();
expectTypeOf<{ readonly catalog: undefined }>().toExtend<EventPickerProps>();
// A dialog does not open without somebody who closes it.
expectTypeOf<Pick<RotateSecretDialogProps, "webhook" | "isOpen">>().not.toExtend<RotateSecretDialogProps>();
expectTypeOf<object>().not.toExtend<WebhookFormProps>();
