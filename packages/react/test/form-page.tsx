import type { Capabilities, Webhook, WebhookDraft } from "@tacklebox/client";
import { WebhookForm, WebhooksProvider, type WebhookFormProps } from "@tacklebox/react";
import type { SubmitOptions } from "@tacklebox/react/headless";
import { expect, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { mount, type Mounted } from "./mount.tsx";
import { createStage, type Stage } from "./stage.ts";

export type Submit = (draft: WebhookDraft, options: SubmitOptions) => Promise<unknown>;

interface Shown extends Stage, Pick<Mounted, "container"> {
  readonly submit: ReturnType<typeof vi.fn<Submit>>;
  readonly rerenderWith: (changed: Partial<WebhookFormProps>) => void;
}

/** Shows the form with the catalogue and the scopes of a sandbox, and waits until it is there. */
export async function show({
  limits = {},
  ...props
}: Partial<WebhookFormProps> & { readonly limits?: Partial<Capabilities> } = {}): Promise<Shown> {
  const stage = createStage();
  const [catalog, scopes] = await Promise.all([stage.api.eventTypes(), stage.api.scopes?.()]);
  const submit = vi.fn<Submit>(async () => undefined);
  const capabilities = { ...stage.api.capabilities, ...limits };
  const ui = (changed: Partial<WebhookFormProps> = {}) => (
    <WebhooksProvider api={stage.api} scope="demo" now={() => Date.parse("2026-11-22T14:05:09Z")}>
      <WebhookForm {...{ catalog, scopes, capabilities, onSubmit: submit, ...props, ...changed }} />
    </WebhooksProvider>
  );
  const { container, rerender } = mount(ui());
  await expect.element(url).toBeVisible();
  return { ...stage, submit, container, rerenderWith: (changed) => rerender(ui(changed)) };
}

export const name: Locator = page.getByRole("textbox", { name: "Name", exact: true });
export const url: Locator = page.getByRole("textbox", { name: "Endpoint URL" });
export const completed: Locator = page.getByRole("checkbox", { name: "product.completed" });
export const create: Locator = page.getByRole("button", { name: "Create webhook" });
export const save: Locator = page.getByRole("button", { name: "Save changes" });
export const cancel: Locator = page.getByRole("button", { name: "Cancel" });
export const alert: Locator = page.getByRole("alert");

/** What has to be filled in, filled in. */
export async function fillIn(): Promise<void> {
  await userEvent.fill(name, "Publish");
  await userEvent.fill(url, "https://hooks.example.com/vntana");
  await userEvent.click(completed);
}

/** A webhook with an event and a scope that nobody here knows. */
export const webhook: Webhook = {
  id: "w1",
  name: "Publish",
  url: "https://hooks.example.com/vntana",
  description: "Why",
  active: true,
  eventTypes: ["product.completed", "gone.event"],
  scopes: ["not-to-be-seen"],
  failureEmail: "ops@example.com",
  updatedAt: "2026-11-20T10:00:00Z",
};
