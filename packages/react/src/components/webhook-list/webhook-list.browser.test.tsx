import { ClientError, type Webhook, type WebhookDraft, type WebhooksApi } from "@tacklebox/client";
import type { ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft, type Stage } from "../../../test/stage.ts";
import { createVisitor } from "../../../test/visitor.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import type { WebhookListProps } from "./webhook-list-props.ts";
import { WebhookList } from "./webhook-list.tsx";

function List({
  api,
  provider,
  ...props
}: WebhookListProps & { api: WebhooksApi; provider?: Partial<WebhooksProviderProps> }) {
  return (
    <WebhooksProvider api={api} scope="demo" {...provider}>
      <WebhookList {...props} />
    </WebhooksProvider>
  );
}

async function withWebhooks(drafts: readonly Partial<WebhookDraft>[], stage: Stage = createStage()): Promise<Stage> {
  for (const some of drafts) await stage.api.create({ ...draft, ...some });
  return stage;
}

/** A platform with pages, which the sandbox's has not. */
function inPages(api: WebhooksApi, size: number): WebhooksApi {
  return {
    ...api,
    async list({ cursor = "0" } = {}, options) {
      const { items } = await api.list({}, options);
      const end = Number(cursor) + size;
      const some = { items: items.slice(Number(cursor), end), total: items.length };
      return end < items.length ? { ...some, nextCursor: `${end}` } : some;
    },
  };
}

const row = (name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });
const announced = () => [...document.querySelectorAll("[role=status]")].map((region) => region.textContent).join(" ");
const show = (ui: ReactElement) => mount(ui);

it("is a table with a name, and says how many there are", async () => {
  const { api } = await withWebhooks([{}, { name: "Orders", url: "https://erp.example.com/in" }]);
  show(<List api={api} />);
  await expect.element(page.getByRole("table", { name: "Webhooks" })).toBeVisible();
  await expect.element(page.getByText("2 webhooks")).toBeVisible();
  await expect.element(row("Orders").getByText("Whole organization")).toBeVisible();
  await expect.element(row("Orders").getByRole("rowheader")).toHaveTextContent("Ordershttps://erp.example.com/in");
});

it("names the workspaces, and shows all events when asked", async () => {
  const stage = createStage();
  const [scope] = (await stage.api.scopes?.()) ?? [];
  const eventTypes = ["product.completed", "product.failed", "product.added", "client.added"];
  const { api } = await withWebhooks([{ scopes: [scope!.id], eventTypes }], stage);
  show(<List api={api} />);
  await expect.element(page.getByText(scope!.name)).toBeVisible();
  const rest = page.getByRole("button", { name: "Show 2 more events of Publish to storefront" });
  await rest.click();
  for (const eventType of eventTypes) await expect.element(page.getByText(eventType)).toBeVisible();
  await page.getByRole("button", { name: "Show fewer events of Publish to storefront" }).click();
  await expect.element(rest).toHaveFocus();
});

it("says how each is doing, from its last deliveries", async () => {
  const endpoint: typeof fetch = async (input) =>
    new Request(input).url.includes("erp") ? new Response("no", { status: 502 }) : Response.json({});
  const { api, sandbox } = await withWebhooks(
    [
      { name: "Fine" },
      { name: "Down", url: "https://erp.example.com/in" },
      { name: "Quiet", eventTypes: ["client.added"] },
      { name: "Off", active: false },
    ],
    createStage({ endpoint }),
  );
  const product = sandbox.domain.products.list().find(({ conversionStatus }) => conversionStatus === "PENDING")!;
  sandbox.domain.products.advance(product.uuid);
  sandbox.domain.products.advance(product.uuid);
  await sandbox.settled();
  show(<List api={api} />);
  await expect.element(row("Fine").getByText("Active")).toBeVisible();
  await expect.element(row("Fine").getByText(/^200 in \d+ ms$/)).toBeVisible();
  await expect.element(row("Down").getByText("Failing")).toBeVisible();
  await expect.element(row("Down").getByText("Last answer 502")).toBeVisible();
  await expect.element(row("Down").getByText("Failed with 502")).toBeVisible();
  await expect.element(row("Quiet").getByText("Waiting for its first delivery")).toBeVisible();
  await expect.element(row("Off").getByText("Paused")).toBeVisible();
});

it("does not call one failing whose endpoint leaves events to the platform", async () => {
  const { api, sandbox } = await withWebhooks(
    [{ name: "Choosy" }],
    createStage({ endpoint: async () => new Response("no", { status: 501 }) }),
  );
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("office");
  sandbox.domain.products.upload({ workspaceUuid, name: "Lamp", assetType: "DOCUMENT" });
  await sandbox.settled();
  const choosy: WebhooksApi = {
    ...api,
    async deliveries(query) {
      const { items, ...rest } = await api.deliveries!(query);
      return { items: items.map((delivery) => ({ ...delivery, status: "declined" })), ...rest };
    },
  };
  show(<List api={choosy} />);
  await expect.element(row("Choosy").getByText("Active")).toBeVisible();
  const outcome = row("Choosy").getByText("Left to the platform");
  await expect.element(outcome).toBeVisible();
  await expect.element(outcome).not.toHaveAttribute("data-tone");
});

it("says what is known of why one is off", async () => {
  const { api, sandbox } = await withWebhooks(
    [{ name: "Down" }],
    createStage({ endpoint: async () => new Response("no", { status: 502 }) }),
  );
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("office");
  for (let made = 0; made < 2; made++) {
    sandbox.domain.products.upload({ workspaceUuid, name: "Lamp", assetType: "DOCUMENT" });
  }
  await sandbox.settled();
  const [down] = (await api.list()).items;
  const turnedOff = { by: "platform" } as const;
  const items = [
    { ...down!, active: false },
    {
      ...down!,
      id: "2",
      name: "Given up",
      active: false,
      turnedOff: { ...turnedOff, at: "2026-10-03T08:00:00Z", reason: "Too many\u202e failures", lastStatus: 502 },
    },
    { ...down!, id: "3", name: "Silent", active: false, turnedOff },
  ];
  show(<List api={{ ...api, list: async () => ({ items }) }} />);
  const why = "Its last 2 deliveries failed. The platform does not say who turned it off.";
  await expect.element(row("Down").getByText("Paused")).toBeVisible();
  await expect.element(row("Down").getByText(why)).toBeVisible();
  await expect.element(row("Given up").getByText("Turned off by the platform")).toBeVisible();
  const fate = row("Given up").getByText(/ · Too many.+ failures · Last answer 502$/);
  await expect.element(fate).not.toHaveTextContent("\u202e");
  expect(fate.element().querySelector("time")?.dateTime).toBe("2026-10-03T08:00:00.000Z");
  await expect.element(row("Silent").getByText("The platform does not say why.")).toBeVisible();
});

it("has no column for what the platform has not", async () => {
  const { api } = await withWebhooks([{}]);
  const poor = {
    ...api,
    capabilities: { ...api.capabilities, hasScopes: false, hasDeliveryLog: false, canUpdate: false, canRemove: false },
  };
  show(<List api={poor} />);
  await expect.element(page.getByRole("table")).toBeVisible();
  expect(
    page
      .getByRole("columnheader")
      .elements()
      .map((head) => head.textContent),
  ).toEqual(["Status", "Webhook", "Events"]);
});

it("leads from a name, or the row around it, to the webhook", async () => {
  const onSelect = vi.fn<(webhook: Webhook) => void>();
  const { api } = await withWebhooks([{}]);
  show(<List api={api} onSelect={onSelect} />);
  await page.getByRole("button", { name: "Publish to storefront", exact: true }).click();
  await page.getByText("Whole organization").click();
  expect(onSelect.mock.calls.map(([{ name }]) => name)).toEqual(["Publish to storefront", "Publish to storefront"]);
  await page.getByRole("button", { name: "More actions for Publish to storefront" }).click();
  await page.getByRole("switch").click();
  expect(onSelect).toHaveBeenCalledTimes(2);
});

it("shows a skeleton, then the way to the first webhook", async () => {
  const onCreate = vi.fn<() => void>();
  const { api } = createStage();
  show(<List api={api} onCreate={onCreate} />);
  await expect.element(page.getByText("Loading…")).toBeInTheDocument();
  await expect.element(page.getByRole("heading", { name: "No webhooks yet" })).toBeVisible();
  await expect.element(page.getByText("npx tacklebox listen")).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(3);
  await page.getByRole("button", { name: "Create webhook" }).click();
  expect(onCreate).toHaveBeenCalledOnce();
});

it("searches names, addresses and events, and says when nothing matches", async () => {
  const { api } = await withWebhooks([
    { name: "Übersicht", url: "https://a.example.com/" },
    { name: "Orders", url: "https://b.example.com/", eventTypes: ["client.added"] },
  ]);
  show(<List api={api} />);
  const search = page.getByRole("searchbox", { name: "Search webhooks" });
  await search.fill("uber");
  await expect.element(page.getByText("1 of 2 webhooks")).toBeVisible();
  await search.fill("client.add");
  await expect.element(page.getByText("Orders")).toBeVisible();
  await expect.element(page.getByText("Übersicht")).not.toBeInTheDocument();
  await search.fill("nothing");
  await expect.element(page.getByText("No webhook matches “nothing”.")).toBeVisible();
  await page.getByRole("button", { name: "Clear search" }).click();
  await expect.element(search).toHaveFocus();
  await expect.element(page.getByText("2 webhooks")).toBeVisible();
  await search.fill("x");
  await userEvent.keyboard("{Escape}");
  await expect.element(search).toHaveValue("");
});

it("sorts by name and by status, and back", async () => {
  const { api } = await withWebhooks([{ name: "b 10", active: false }, { name: "b 9" }, { name: "A" }]);
  show(<List api={api} />);
  const names = () =>
    page
      .getByRole("rowheader")
      .elements()
      .map((head) => head.firstChild?.textContent);
  await expect.poll(names).toHaveLength(3);
  const asLoaded = names();
  const byName = page.getByRole("button", { name: "Webhook", exact: true });
  await byName.click();
  expect(names()).toEqual(["A", "b 9", "b 10"]);
  await expect.element(page.getByRole("columnheader", { name: "Webhook" })).toHaveAttribute("aria-sort", "ascending");
  await byName.click();
  expect(names()).toEqual(["b 10", "b 9", "A"]);
  await byName.click();
  expect(names()).toEqual(asLoaded);
  await page.getByRole("button", { name: "Status" }).click();
  expect(names()[0]).toBe("b 10");
});

it("loads page after page, says so, and says what the search looks at", async () => {
  const { api } = await withWebhooks(Array.from({ length: 5 }, (_, index) => ({ name: `Hook ${index}` })));
  show(<List api={inPages(api, 2)} onSelect={() => undefined} />);
  await expect.element(page.getByText("5 webhooks")).toBeVisible();
  const more = page.getByRole("button", { name: "Load more" });
  await page.getByRole("searchbox").fill("hook");
  await expect.element(page.getByText("Only 2 webhooks are loaded so far; the search looks at those.")).toBeVisible();
  await page.getByRole("searchbox").fill("");
  await more.click();
  await expect.element(page.getByText("Hook 3")).toBeVisible();
  await expect.poll(announced).toContain("4 webhooks shown");
  await expect.element(more).toHaveFocus();
  await more.click();
  await expect.element(page.getByRole("button", { name: "Hook 4", exact: true })).toHaveFocus();
  await expect.element(more).not.toBeInTheDocument();
});

it("pauses at once, and says that it did", async () => {
  const onEvent = vi.fn<WebhooksProviderProps["onEvent"] & object>();
  const { api } = await withWebhooks([{}]);
  show(<List api={api} provider={{ onEvent }} />);
  await page.getByRole("switch", { name: "Deliver to Publish to storefront" }).click();
  await expect.element(page.getByText("Paused")).toBeVisible();
  await expect.poll(announced).toContain("Publish to storefront is paused.");
  const { items } = await api.list();
  expect(items[0]).toMatchObject({ active: false, name: draft.name, description: draft.description });
  expect(onEvent).toHaveBeenCalledWith({ type: "webhook.updated", webhookId: items[0]!.id });
  await expect.element(page.getByRole("switch")).not.toBeChecked();
});

it("turns the switch back when the platform refuses, and says why", async () => {
  const { api, sandbox } = await withWebhooks([{}]);
  sandbox.faults.next({ fault: "server-error", operation: "updateWebhook" });
  show(<List api={api} />);
  const toggle = page.getByRole("switch");
  await toggle.click();
  await expect.element(page.getByText(/^Not paused, it is still active\. The platform has a problem/)).toBeVisible();
  await expect.element(toggle).toBeChecked();
  await expect.element(toggle).toHaveFocus();
  await expect.poll(announced).toContain("Not paused, it is still active.");
  await toggle.click();
  await expect.element(toggle).not.toBeChecked();
  await expect.element(page.getByText(/^Not paused/)).not.toBeInTheDocument();
});

it("says that nobody knows whether it paused where the answer was lost, until the list has been asked again", async () => {
  const { api, sandbox } = await withWebhooks([{}]);
  const update: WebhooksApi["update"] = async (...given) => {
    await api.update!(...given);
    throw new ClientError("indeterminate", "The answer was lost.");
  };
  show(<List api={{ ...api, update }} />);
  const toggle = page.getByRole("switch");
  await expect.element(toggle).toBeChecked();
  sandbox.faults.next({ fault: "network-down", operation: "listWebhooks" });
  await toggle.click();
  await expect.poll(announced).toContain("It is not known whether this took place.");
  await expect
    .element(page.getByRole("table").getByText(/^It is not known whether this took place\. The list is/))
    .toBeVisible();
  await expect.element(page.getByText(/still active/)).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(toggle).not.toBeChecked();
  await expect.element(page.getByRole("table").getByText(/^It is not known/)).not.toBeInTheDocument();
});

it("pauses what is there by then, not what the page has of it", async () => {
  const { api } = await withWebhooks([{}]);
  show(<List api={api} />);
  await expect.element(page.getByRole("switch")).toBeChecked();
  const { items } = await api.list();
  await api.update!(items[0]!.id, { ...draft, url: "https://moved.example.com/", eventTypes: ["client.added"] });
  await page.getByRole("switch").click();
  await expect.element(page.getByText("Paused")).toBeVisible();
  await expect.element(page.getByText("moved.example.com")).toBeVisible();
  const { items: now } = await api.list();
  expect(now[0]).toMatchObject({ active: false, url: "https://moved.example.com/", eventTypes: ["client.added"] });
});

it("deletes, and gives the focus to the next row, then the one before, then the empty list", async () => {
  const { api } = await withWebhooks([
    { name: "First", active: false },
    { name: "Second", active: false },
    { name: "Third", active: false },
  ]);
  show(<List api={api} onSelect={() => undefined} />);
  await expect.element(page.getByText("3 webhooks")).toBeVisible();
  const [a, b, c] = page
    .getByRole("rowheader")
    .elements()
    .map((head) => head.firstChild!.textContent);
  const remove = async (name: string) => {
    await page.getByRole("button", { name: `More actions for ${name}` }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
    await page.getByRole("button", { name: "Delete webhook" }).click();
    await expect.element(page.getByRole("alertdialog")).not.toBeInTheDocument();
    await expect.poll(announced).toContain(`${name} is deleted.`);
  };
  await remove(b!);
  await expect.element(page.getByRole("button", { name: c!, exact: true })).toHaveFocus();
  await remove(c!);
  await expect.element(page.getByRole("button", { name: a!, exact: true })).toHaveFocus();
  await remove(a!);
  await expect.element(page.getByRole("heading", { name: "No webhooks yet" })).toHaveFocus();
});

it("keeps what it has when it cannot load again, and says so quietly", async () => {
  const onError = vi.fn<() => void>();
  const { api, sandbox } = await withWebhooks([{}]);
  show(<List api={api} provider={{ onError }} />);
  await expect.element(page.getByText("1 webhook")).toBeVisible();
  sandbox.faults.next({ fault: "network-down", operation: "listWebhooks" });
  await page.getByRole("switch").click();
  await expect.element(page.getByText(/^This could not be loaded again/)).toBeVisible();
  await expect.element(page.getByRole("rowheader", { name: /Publish to storefront/ })).toBeVisible();
  expect(onError).toHaveBeenCalledOnce();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(page.getByText(/^This could not be loaded again/)).not.toBeInTheDocument();
});

it.each([
  ["forbidden", "You may not see these webhooks. An administrator of the organization can grant it.", false],
  ["server-error", "The platform has a problem. Try again in a moment.", true],
  ["network-down", "There was no answer. Check your connection and try again.", true],
  [
    "html-under-200",
    "The answer could not be read. Something between this page and the platform may have replaced it.",
    true,
  ],
] as const)("says what to do after %s", async (fault, text, canRetry) => {
  const { api, sandbox } = await withWebhooks([{}]);
  sandbox.faults.next({ fault, operation: "listWebhooks" });
  show(<List api={api} />);
  await expect.element(page.getByText(text)).toBeVisible();
  const retry = page.getByRole("button", { name: "Try again" });
  expect(retry.elements()).toHaveLength(canRetry ? 1 : 0);
  if (!canRetry) return;
  await retry.click();
  await expect.element(page.getByRole("table")).toBeVisible();
});

it("says that the session has ended, and goes on once there is one", async () => {
  const visitor = createVisitor(await withWebhooks([{}]));
  visitor.signOut();
  show(<List api={visitor.api} />);
  await expect.element(page.getByText(/^Your session has ended/)).toBeVisible();
  visitor.signIn();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(page.getByRole("table")).toBeVisible();
});

it("opens and closes its menu by keyboard, and keeps Escape to itself", async () => {
  const onKeyDown = vi.fn<() => void>();
  const { api } = await withWebhooks([{}]);
  show(
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a host's drawer that closes on Escape
    <div onKeyDown={(event) => event.key === "Escape" && onKeyDown()}>
      <List api={api} onEdit={() => undefined} renderRowActions={() => <button type="button">Host’s own</button>} />
      <button type="button">After</button>
    </div>,
  );
  const menu = page.getByRole("button", { name: "More actions for Publish to storefront" });
  await expect.element(menu).toHaveAttribute("aria-expanded", "false");
  menu.element().focus();
  await userEvent.keyboard("{Enter}{Tab}");
  await expect.element(page.getByRole("button", { name: "Edit" })).toHaveFocus();
  await expect.element(page.getByRole("button", { name: "Host’s own" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(menu).toHaveFocus();
  await expect.element(page.getByRole("button", { name: "Edit" })).not.toBeInTheDocument();
  expect(onKeyDown).not.toHaveBeenCalled();
  await userEvent.keyboard("{Enter}{Tab}{Tab}{Tab}{Tab}");
  await expect.element(page.getByRole("button", { name: "Edit" })).not.toBeInTheDocument();
});

it("offers nothing to somebody who may only look", async () => {
  const { api } = await withWebhooks([{}]);
  show(
    <List
      api={api}
      onEdit={() => undefined}
      onCreate={() => undefined}
      provider={{ permissions: { create: false, edit: false, delete: false } }}
    />,
  );
  await expect.element(page.getByRole("table")).toBeVisible();
  expect(page.getByRole("switch").elements()).toEqual([]);
  expect(page.getByRole("button", { name: /More actions|Create/ }).elements()).toEqual([]);
});

it("begins with nothing for another tenant", async () => {
  const one = await withWebhooks([{ name: "Theirs" }]);
  const two = await withWebhooks([{ name: "Ours" }, { name: "Ours, too" }]);
  const { rerender } = show(<List api={one.api} />);
  await expect.element(page.getByText("Theirs")).toBeVisible();
  await page.getByRole("searchbox").fill("Theirs");
  rerender(<List api={two.api} provider={{ scope: "other" }} />);
  await expect.element(page.getByText("Theirs")).not.toBeInTheDocument();
  await expect.element(page.getByText("2 webhooks")).toBeVisible();
  await expect.element(page.getByRole("searchbox")).toHaveValue("");
});

it("shows hostile names as they are", async () => {
  const { api } = await withWebhooks([
    { name: "<img src=x onerror=alert(1)>", url: "https://example.com/?q=<script>" },
    { name: "\u202Egnp.exe constructor", url: "https://user:pass@example.org/x" },
  ]);
  show(<List api={api} />);
  await expect.element(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  await expect.element(page.getByText("constructor", { exact: false })).toBeVisible();
  expect(document.body.textContent).not.toContain("pass@");
});
