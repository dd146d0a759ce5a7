import type { Webhook, WebhooksApi } from "@tacklebox/client";
import { useState, type ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../../test/mount.tsx";
import { createStage, draft } from "../../test/stage.ts";
import { WebhookDetail } from "../components/webhook-detail/webhook-detail.tsx";
import { WebhookList } from "../components/webhook-list/webhook-list.tsx";
import { WebhooksProvider, type WebhooksProviderProps } from "../provider.tsx";

/** The list, and beside it the webhook that was chosen there. */
function Page({ api, ...provider }: Partial<WebhooksProviderProps> & { readonly api: WebhooksApi }): ReactElement {
  const [id, setId] = useState<string>();
  return (
    <WebhooksProvider api={api} scope="demo" {...provider}>
      <WebhookList onSelect={(webhook) => setId(webhook.id)} />
      {id !== undefined && <WebhookDetail webhookId={id} />}
    </WebhooksProvider>
  );
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const detail = page.getByRole("switch", { name: "Deliver events" });
const row = page.getByRole("switch", { name: `Deliver to ${draft.name}` });

it("an answer to what was asked before a change does not take the change back", async () => {
  const { api } = createStage();
  await api.create(draft);
  const [before] = (await api.list()).items;
  const asked = Promise.withResolvers<Webhook>();
  // The switch looks at what is there, too, and goes on at once.
  const get = vi.fn<WebhooksApi["get"]>(async (id, options) => (options?.signal ? asked.promise : api.get(id)));
  mount(<Page api={{ ...api, get }} />);
  await button(draft.name!).click();
  await expect.element(detail).toBeChecked();
  await row.click();
  await expect.element(detail).not.toBeChecked();
  asked.resolve(before!);
  await expect.poll(() => get.mock.settledResults.every(({ type }) => type === "fulfilled")).toBe(true);
  // By the time that the page has been drawn again the answer has done what it does.
  await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
  expect((detail.element() as HTMLInputElement).checked).toBe(false);
});

it("a page that still shows a deleted webhook says that it is gone, asks for nothing and reports nothing", async () => {
  const { api } = createStage();
  await api.create(draft);
  const onError = vi.fn<NonNullable<WebhooksProviderProps["onError"]>>();
  const onEvent = vi.fn<NonNullable<WebhooksProviderProps["onEvent"]>>();
  mount(<Page api={api} onError={onError} onEvent={onEvent} />);
  await button(draft.name!).click();
  await expect.element(button("Delete")).toBeVisible();
  const get = vi.spyOn(api, "get");
  await button("Delete").click();
  await page.getByRole("alertdialog").getByRole("textbox").fill("hooks.hearthpine.example");
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect.element(page.getByText(/no longer exists/)).toBeVisible();
  await expect.element(row).not.toBeInTheDocument();
  expect(get).not.toHaveBeenCalled();
  expect(onError).not.toHaveBeenCalled();
  expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual(["webhook.deleted"]);
});
