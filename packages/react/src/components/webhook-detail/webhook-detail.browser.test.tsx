import { ClientError, type Delivery, type Webhook, type WebhookDraft, type WebhooksApi } from "@tacklebox/client";
import type { ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft, type Stage } from "../../../test/stage.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import type { WebhookDetailProps } from "./webhook-detail-props.ts";
import { WebhookDetail } from "./webhook-detail.tsx";

interface DetailProps extends WebhookDetailProps {
  readonly api: WebhooksApi;
  readonly provider?: Partial<WebhooksProviderProps>;
}

function Detail({ api, provider, ...props }: DetailProps): ReactElement {
  return (
    <WebhooksProvider api={api} scope="demo" {...provider}>
      <WebhookDetail {...props} />
    </WebhooksProvider>
  );
}

async function withWebhook(
  some: Partial<WebhookDraft> = {},
  stage = createStage(),
): Promise<Stage & { webhook: Webhook }> {
  const { webhook } = await stage.api.create({ ...draft, ...some });
  return { ...stage, webhook };
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const announced = () => [...document.querySelectorAll("[role=status]")].map((region) => region.textContent).join(" ");

it("says what the platform says of it, and nothing it does not say", async () => {
  const stage = createStage();
  const [scope] = (await stage.api.scopes?.()) ?? [];
  const { api, webhook } = await withWebhook({ scopes: [scope!.id, "gone"].slice(0, 1) }, stage);
  mount(<Detail api={api} webhookId={webhook.id} />);
  await expect.element(page.getByRole("heading", { name: draft.name! })).toBeVisible();
  for (const text of [draft.description!, draft.failureEmail!, scope!.name, ...draft.eventTypes]) {
    await expect.element(page.getByText(text)).toBeVisible();
  }
  const terms = page
    .getByRole("term")
    .elements()
    .map((term) => term.textContent);
  expect(terms).toEqual(["Events", "Workspaces", "Description", "Failure mails go to", "Created"]);
});

it("leads where the host leads, and offers no way it was not given", async () => {
  const ways = { onEdit: vi.fn<() => void>(), onShowDeliveries: vi.fn<() => void>(), onShowGuide: vi.fn<() => void>() };
  const { api, webhook } = await withWebhook();
  const { rerender } = mount(<Detail api={api} webhookId={webhook.id} {...ways} />);
  await button("Edit").click();
  await button("All deliveries").click();
  await button("Set up your endpoint").click();
  for (const way of Object.values(ways)) expect(way).toHaveBeenCalledExactlyOnceWith(webhook);
  rerender(<Detail api={api} webhookId={webhook.id} />);
  await expect.element(button("Edit")).not.toBeInTheDocument();
  expect(page.getByRole("button", { name: /All deliveries|Set up/ }).elements()).toEqual([]);
});

it("shows the last five deliveries, and how it does by them", async () => {
  const stage = createStage({ endpoint: async () => new Response("no", { status: 500 }) });
  const { api, webhook, sandbox } = await withWebhook({ eventTypes: ["product.added"] }, stage);
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
  for (const name of ["1", "2", "3", "4", "5", "6"]) sandbox.domain.products.upload({ workspaceUuid, name });
  await sandbox.settled();
  mount(<Detail api={api} webhookId={webhook.id} />);
  await expect.element(page.getByText("Failing")).toBeVisible();
  await expect.element(page.getByText("6 in a row, last answer 500")).toBeVisible();
  await expect.poll(() => page.getByText("Failed with 500").elements()).toHaveLength(5);
});

it("says that the platform keeps no log, where that is so", async () => {
  const { api, webhook } = await withWebhook();
  const { deliveries: _, ...rest } = api;
  mount(
    <Detail api={{ ...rest, capabilities: { ...api.capabilities, hasDeliveryLog: false } }} webhookId={webhook.id} />,
  );
  await expect.element(page.getByText("This platform keeps no delivery log.")).toBeVisible();
});

it("pauses with its switch, and says what that means", async () => {
  const { api, webhook } = await withWebhook();
  mount(<Detail api={api} webhookId={webhook.id} />);
  await page.getByRole("switch", { name: "Deliver events" }).click();
  await expect.element(page.getByText("While paused, nothing is sent to this address.")).toBeVisible();
  await expect.poll(announced).toContain("Publish to storefront is paused.");
  expect(await api.get(webhook.id)).toMatchObject({ active: false });
});

it("deletes, and tells the host", async () => {
  const onDeleted = vi.fn<(webhook: Webhook) => void>();
  const { api, webhook } = await withWebhook({ active: false });
  mount(<Detail api={api} webhookId={webhook.id} onDeleted={onDeleted} />);
  await button("Delete").click();
  await button("Delete webhook").click();
  await expect.poll(() => onDeleted.mock.calls).toHaveLength(1);
  await expect.poll(announced).toContain("Publish to storefront is deleted.");
});

it("says that it is gone, and leads back", async () => {
  const onBack = vi.fn<() => void>();
  const { api, webhook } = await withWebhook();
  await api.remove!(webhook.id);
  mount(<Detail api={api} webhookId={webhook.id} onBack={onBack} />);
  await expect.element(page.getByText("This webhook no longer exists. Someone may have deleted it.")).toBeVisible();
  expect(button("Try again").elements()).toEqual([]);
  await button("All webhooks").click();
  expect(onBack).toHaveBeenCalledOnce();
});

it("can be tried again after a failure", async () => {
  const { api, webhook, sandbox } = await withWebhook();
  sandbox.faults.next({ fault: "server-error", operation: "getWebhook" });
  mount(<Detail api={api} webhookId={webhook.id} />);
  await button("Try again").click();
  await expect.element(page.getByRole("heading", { name: draft.name! })).toBeVisible();
});

it("shows another webhook when the host says so, and nothing of the last", async () => {
  const stage = createStage();
  const one = await withWebhook({}, stage);
  const two = await withWebhook({ name: "Other", active: false }, stage);
  const { rerender } = mount(<Detail api={stage.api} webhookId={one.webhook.id} />);
  await button("Delete").click();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  rerender(<Detail api={stage.api} webhookId={two.webhook.id} />);
  await expect.element(page.getByRole("heading", { name: "Other" })).toBeVisible();
  await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
});

it("sends a test event to the saved address, where the platform can", async () => {
  const onEvent = vi.fn<NonNullable<WebhooksProviderProps["onEvent"]>>();
  const { api, webhook } = await withWebhook();
  const sent: Delivery = {
    id: "1",
    webhookId: webhook.id,
    eventType: "product.published",
    status: "delivered",
    createdAt: "2026-11-22T14:02:09Z",
    attempts: [{ at: "2026-11-22T14:02:09Z", status: 202, durationMs: 41 }],
  };
  const sendTest = vi.fn<NonNullable<WebhooksApi["sendTest"]>>(async () => sent);
  const able: WebhooksApi = { ...api, capabilities: { ...api.capabilities, canSendTest: true }, sendTest };
  mount(<Detail api={able} webhookId={webhook.id} provider={{ onEvent }} />);
  await expect.element(page.getByText("Tests use the saved address.")).toBeVisible();
  await page.getByLabelText("Event to test with").selectOptions("product.published");
  await button("Send test event").click();
  await expect.element(page.getByText("Test event sent: 202 in 41 ms").first()).toBeVisible();
  expect(sendTest).toHaveBeenCalledExactlyOnceWith(webhook.id, "product.published");
  expect(onEvent).toHaveBeenCalledWith({ type: "test.sent", webhookId: webhook.id, eventType: "product.published" });
});

it("keeps the focus with whoever tries a test again", async () => {
  const { api, webhook } = await withWebhook();
  const answer = Promise.withResolvers<Delivery>();
  const sendTest = vi
    .fn<NonNullable<WebhooksApi["sendTest"]>>()
    .mockRejectedValueOnce(new ClientError("server", "Out of order."))
    .mockReturnValueOnce(answer.promise);
  const able: WebhooksApi = { ...api, capabilities: { ...api.capabilities, canSendTest: true }, sendTest };
  mount(<Detail api={able} webhookId={webhook.id} />);
  await button("Send test event").click();
  const again = button("Try again");
  await expect.element(again).toBeVisible();
  (again.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(again).not.toBeInTheDocument();
  await expect.element(button("Send test event")).toHaveFocus();
  answer.reject(new ClientError("server", "Out of order."));
  await expect.element(again).toBeVisible();
  await expect.element(button("Send test event")).toHaveFocus();
});

it("shows the secret of a webhook only to who may see it, and the account’s never", async () => {
  const { api, webhook } = await withWebhook();
  const account: WebhooksApi = { ...api, capabilities: { ...api.capabilities, signingSecret: "per-account" } };
  const { rerender } = mount(<Detail api={account} webhookId={webhook.id} />);
  await expect.element(page.getByText(/^Deliveries carry your account’s secret/)).toBeVisible();
  expect(page.getByRole("button", { name: /Reveal|Rotate|Show secret/ }).elements()).toEqual([]);
  const none: WebhooksApi = { ...api, capabilities: { ...api.capabilities, proof: "none" } };
  rerender(<Detail api={none} webhookId={webhook.id} />);
  await expect.element(page.getByRole("heading", { name: "Signing secret" })).not.toBeInTheDocument();
});
