import type { Webhook, WebhookDraft, WebhooksApi } from "@tacklebox/client";
import type { ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft, type Stage } from "../../../test/stage.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import type { WebhookEditorProps } from "./webhook-editor-props.ts";
import { WebhookEditor } from "./webhook-editor.tsx";

interface EditorProps extends WebhookEditorProps {
  readonly api: WebhooksApi;
  readonly provider?: Partial<WebhooksProviderProps>;
}

function Editor({ api, provider, ...props }: EditorProps): ReactElement {
  return (
    <WebhooksProvider api={api} scope="demo" {...provider}>
      <WebhookEditor {...props} />
    </WebhooksProvider>
  );
}

async function withWebhook(some: Partial<WebhookDraft> = {}): Promise<Stage & { webhook: Webhook }> {
  const stage = createStage();
  const { webhook } = await stage.api.create({ ...draft, ...some });
  return { ...stage, webhook };
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const name = page.getByLabelText("Name");

async function fill(): Promise<void> {
  await name.fill("Shop");
  await page.getByLabelText("Endpoint URL").fill("https://shop.example.com/in");
  await page.getByLabelText(/^Failure mails go to/).fill("ops@example.com");
  await page.getByRole("checkbox", { name: /^client\.added/ }).click();
}

it("creates, shows the secret, then what comes next", async () => {
  const onDone = vi.fn<NonNullable<WebhookEditorProps["onDone"]>>();
  const onDirtyChange = vi.fn<(isDirty: boolean) => void>();
  const { api } = createStage();
  mount(<Editor api={api} onDone={onDone} onDirtyChange={onDirtyChange} />);
  await fill();
  expect(onDirtyChange).toHaveBeenLastCalledWith(true);
  await button("Create webhook").click();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  expect(onDirtyChange).toHaveBeenLastCalledWith(false);
  expect(onDone).not.toHaveBeenCalled();
  await button("Close").click();
  await expect.element(page.getByRole("heading", { name: "Shop is created" })).toHaveFocus();
  await expect.element(page.getByRole("heading", { name: "When a delivery fails" })).toBeVisible();
  await button("Done").click();
  const [webhook] = (await api.list()).items;
  expect(onDone).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: webhook!.id }), { isNew: true });
});

it("loses nothing when creating fails, and does not create twice", async () => {
  const { api, sandbox } = createStage();
  sandbox.faults.next({ fault: "server-error", operation: "createWebhook" });
  mount(<Editor api={api} />);
  await fill();
  await button("Create webhook").click();
  await expect.element(page.getByText(/^The platform has a problem/)).toBeVisible();
  await expect.element(name).toHaveValue("Shop");
  await button("Create webhook").dblClick();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  expect((await api.list()).items).toHaveLength(1);
});

it("keeps the form usable while the events cannot be loaded, and loads them when asked again", async () => {
  const { api, sandbox } = createStage();
  sandbox.faults.next({ fault: "server-error", operation: "listEventTypes" });
  mount(<Editor api={api} />);
  await name.fill("Shop");
  await button("Try again").click();
  await expect.element(page.getByRole("checkbox", { name: /^client\.added/ })).toBeVisible();
  await expect.element(name).toHaveValue("Shop");
});

it("begins a change with what the platform has now, not with what a list once knew", async () => {
  const { api, webhook } = await withWebhook();
  const onDone = vi.fn<NonNullable<WebhookEditorProps["onDone"]>>();
  const { rerender } = mount(<Editor api={api} />);
  // The list is loaded by the form, for its warning of a second webhook with the same address.
  await expect.poll(() => document.querySelector(".tb-webhook-form")).not.toBeNull();
  await api.update!(webhook.id, { ...draft, name: "Renamed elsewhere" });
  rerender(<Editor api={api} webhookId={webhook.id} onDone={onDone} />);
  await expect.element(name).toHaveValue("Renamed elsewhere");
  await name.fill("Renamed here");
  await button("Save changes").click();
  await expect.poll(() => onDone.mock.calls).toHaveLength(1);
  expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ name: "Renamed here" }), { isNew: false });
});

it("is not disturbed by what happens elsewhere while somebody edits", async () => {
  const { api, webhook } = await withWebhook();
  mount(<Editor api={api} webhookId={webhook.id} />);
  await name.fill("Mine");
  await api.update!(webhook.id, { ...draft, description: "Theirs" });
  window.dispatchEvent(new Event("visibilitychange"));
  await expect.element(name).toHaveValue("Mine");
  await button("Save changes").click();
  await expect.element(page.getByText(/^Someone changed this webhook/)).toBeVisible();
  await expect.element(page.getByText(/^Theirs: Theirs/)).toBeVisible();
  await button("Use theirs").click();
  await expect.element(page.getByLabelText(/^Description/)).toHaveValue("Theirs");
  await expect.element(name).toHaveValue(draft.name);
});

it("does not take a rotated secret for a change that would be lost", async () => {
  const { api, webhook } = await withWebhook();
  const onDone = vi.fn<() => void>();
  mount(<Editor api={api} webhookId={webhook.id} onDone={onDone} />);
  await name.fill("Mine");
  await api.rotateSecret!(webhook.id);
  await button("Save changes").click();
  await expect.poll(() => onDone.mock.calls).toHaveLength(1);
});

it("says that the webhook has gone while it was edited, and keeps what was entered", async () => {
  const { api, webhook } = await withWebhook();
  mount(<Editor api={api} webhookId={webhook.id} />);
  await name.fill("Mine");
  await api.remove!(webhook.id);
  await button("Save changes").click();
  await expect.element(page.getByText(/^This no longer exists/)).toBeVisible();
  await expect.element(name).toHaveValue("Mine");
});

it("shows the form without changes to somebody who may only look, and no form for a new one", async () => {
  const { api, webhook } = await withWebhook();
  const provider = { permissions: { create: false, edit: false } };
  const { rerender } = mount(<Editor api={api} webhookId={webhook.id} provider={provider} />);
  await expect.element(page.getByLabelText(/^Description/)).toHaveValue(draft.description);
  expect(button("Save changes").elements()).toEqual([]);
  rerender(<Editor api={api} provider={provider} />);
  await expect.element(page.getByText(/^You may not do this/)).toBeVisible();
});

it("takes nothing over to another tenant", async () => {
  const one = createStage();
  const two = createStage();
  const { rerender } = mount(<Editor api={one.api} />);
  await name.fill("For one");
  rerender(<Editor api={two.api} provider={{ scope: "two" }} />);
  await expect.element(name).toHaveValue("");
});

it("shows the events where a webhook gets all of them", async () => {
  const { api } = createStage();
  mount(<Editor api={{ ...api, capabilities: { ...api.capabilities, eventTypes: "all" } }} />);
  await expect.element(page.getByText("client.added", { exact: true })).toBeVisible();
  await expect.element(page.getByText(/The platform sends every event/)).toBeVisible();
});
