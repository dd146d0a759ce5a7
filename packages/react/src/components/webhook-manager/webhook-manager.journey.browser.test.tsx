import type { WebhookDraft, WebhooksApi } from "@tacklebox/client";
import { useState, type ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft, type Stage } from "../../../test/stage.ts";
import { createVisitor } from "../../../test/visitor.ts";
import { parsePath, toPath, type ManagerView } from "../../core/manager-view.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import type { WebhookManagerProps } from "./webhook-manager-props.ts";
import { WebhookManager } from "./webhook-manager.tsx";

interface ManagerProps extends WebhookManagerProps {
  readonly api: WebhooksApi;
  readonly provider?: Partial<WebhooksProviderProps>;
}

function Manager({ api, provider, ...props }: ManagerProps): ReactElement {
  return (
    <WebhooksProvider api={api} scope="demo" {...provider}>
      <WebhookManager {...props} />
    </WebhooksProvider>
  );
}

async function withWebhooks(drafts: readonly Partial<WebhookDraft>[], stage: Stage = createStage()): Promise<Stage> {
  for (const some of drafts) await stage.api.create({ ...draft, ...some });
  return stage;
}

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const heading = (name: string) => page.getByRole("heading", { name, level: 2 });
const announced = () => [...document.querySelectorAll("[role=status]")].map((region) => region.textContent).join(" ");

/** Presses Tab until the focus is there, as somebody without a mouse would. */
async function tabTo(locator: ReturnType<typeof button>): Promise<void> {
  await expect.element(locator).toBeInTheDocument();
  for (let presses = 0; presses < 90; presses++) {
    if (document.activeElement === locator.query()) return;
    await userEvent.keyboard("{Tab}");
  }
  throw new Error(`Tab does not lead to ${locator.selector}`);
}

const press = async (locator: ReturnType<typeof button>) => {
  await tabTo(locator);
  await userEvent.keyboard("{Enter}");
};

it("creates a webhook by keyboard alone", async () => {
  const onEvent = vi.fn<(event: KitEvent) => void>();
  const onViewChange = vi.fn<NonNullable<WebhookManagerProps["onViewChange"]>>();
  const { api } = createStage();
  mount(<Manager api={api} provider={{ onEvent }} onViewChange={onViewChange} />);
  await expect.element(page.getByText("No webhooks yet")).toBeVisible();
  await press(button("Create webhook").first());
  await expect.element(heading("Create webhook")).toHaveFocus();
  await tabTo(page.getByLabelText("Name"));
  await userEvent.keyboard("Shop");
  await tabTo(page.getByLabelText("Endpoint URL"));
  await userEvent.keyboard("https://shop.example.com/in");
  await tabTo(page.getByLabelText(/^Failure mails go to/));
  await userEvent.keyboard("ops@example.com");
  await tabTo(page.getByRole("checkbox", { name: /^client\.added/ }));
  await userEvent.keyboard(" ");
  await press(button("Create webhook"));
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  await press(button("Close"));
  await expect.element(heading("Shop is created")).toHaveFocus();
  await expect
    .element(page.getByText("When deliveries keep failing, a mail goes to ops@example.com.", { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText(/createReceiver/).first()).toBeVisible();
  await press(button("Done"));
  await expect.element(heading("Shop")).toHaveFocus();
  const { items } = await api.list();
  expect(items).toMatchObject([{ name: "Shop", url: "https://shop.example.com/in", eventTypes: ["client.added"] }]);
  const id = items[0]!.id;
  expect(onViewChange.mock.calls).toEqual([
    [{ name: "create" }, { reason: "navigation" }],
    [{ name: "webhook", id }, { reason: "created" }],
  ]);
  expect(onEvent).toHaveBeenCalledWith({ type: "webhook.created", webhookId: id });
});

it("edits a webhook by keyboard alone", async () => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await press(button("Publish to storefront"));
  await expect.element(heading("Publish to storefront")).toHaveFocus();
  await press(button("Edit"));
  await expect.element(heading("Edit webhook")).toHaveFocus();
  await tabTo(page.getByLabelText("Name"));
  await userEvent.keyboard("{Control>}a{/Control}Publish to shop");
  await press(button("Save changes"));
  await expect.element(heading("Publish to shop")).toHaveFocus();
  await expect.poll(announced).toContain("Publish to shop is saved.");
  expect((await api.list()).items).toMatchObject([{ ...draft, name: "Publish to shop" }]);
  await press(button("Webhooks"));
  await expect.element(button("Publish to shop")).toHaveFocus();
});

it("rotates a secret by keyboard alone, and comes back to where it began", async () => {
  const { api } = await withWebhooks([{}]);
  const [webhook] = (await api.list()).items;
  const before = (await api.revealSecret!(webhook!.id)).reveal();
  mount(<Manager api={api} defaultView={{ name: "webhook", id: webhook!.id }} />);
  await press(button("Rotate"));
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  await tabTo(page.getByRole("textbox"));
  await userEvent.keyboard("hooks.hearthpine.example{Enter}");
  await expect.element(button("Copy and close")).toBeVisible();
  await press(button("Close"));
  await expect.element(button("Rotate")).toHaveFocus();
  expect((await api.revealSecret!(webhook!.id)).reveal()).not.toBe(before);
});

it("deletes webhooks by keyboard alone: the focus goes to the next row, at last to the heading", async () => {
  const { api } = await withWebhooks([{ name: "One" }, { name: "Two", active: false }]);
  mount(<Manager api={api} />);
  await expect.element(page.getByText("2 webhooks")).toBeVisible();
  await press(button("More actions for One"));
  await press(button("Delete"));
  await expect.element(button("Cancel")).toHaveFocus();
  await tabTo(page.getByRole("textbox"));
  await userEvent.keyboard("hooks.hearthpine.example{Enter}");
  await expect.element(button("Two")).toHaveFocus();
  await press(button("More actions for Two"));
  await press(button("Delete"));
  await press(button("Delete webhook"));
  await expect.element(heading("Webhooks")).toHaveFocus();
  await expect.poll(announced).toContain("Two is deleted.");
  expect((await api.list()).items).toEqual([]);
});

it("gives the focus back after each dialog that was left", async () => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await press(button("More actions for Publish to storefront"));
  await press(button("Delete"));
  await expect.element(button("Cancel")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(button("More actions for Publish to storefront")).toHaveFocus();
  await press(button("Publish to storefront"));
  for (const name of ["Delete", "Rotate"]) {
    await press(button(name));
    await expect.element(button("Cancel")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(button(name)).toHaveFocus();
  }
});

it("leads back to the list after deleting from the detail", async () => {
  const { api } = await withWebhooks([{ active: false }, { name: "Other" }]);
  mount(<Manager api={api} />);
  await button("Publish to storefront").click();
  await button("Delete").click();
  await button("Delete webhook").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
  await expect.element(page.getByText("1 webhook")).toBeVisible();
});

it("leads back where there is no such webhook", async () => {
  const { api } = createStage();
  mount(<Manager api={api} defaultView={{ name: "webhook", id: "00000000-0000-4000-8000-000000000000" }} />);
  await expect.element(page.getByText(/^This webhook no longer exists/)).toBeVisible();
  await button("All webhooks").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
});

it("asks once before what was entered is lost", async () => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await button("Create webhook").click();
  await page.getByLabelText("Name").fill("Half a webhook");
  const back = button("Webhooks");
  await back.click();
  await expect.element(page.getByRole("alertdialog", { name: "Leave without saving?" })).toBeVisible();
  await expect.element(button("Keep editing")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(back).toHaveFocus();
  await expect.element(page.getByLabelText("Name")).toHaveValue("Half a webhook");
  await back.click();
  await button("Leave without saving").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
  await button("Create webhook").click();
  await expect.element(page.getByLabelText("Name")).toHaveValue("");
  await back.click();
  await expect.element(page.getByRole("table")).toBeVisible();
});

it("asks once when the form is canceled", async () => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await button("Create webhook").click();
  await page.getByLabelText("Name").fill("Half a webhook");
  await button("Cancel").click();
  await button("Discard").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
});

it("stays where somebody has gone while a save was under way", async () => {
  const { api } = await withWebhooks([{}]);
  const [webhook] = (await api.list()).items;
  const held = Promise.withResolvers<void>();
  const slow: WebhooksApi = {
    ...api,
    update: async (...given) => {
      await held.promise;
      return api.update!(...given);
    },
  };
  mount(<Manager api={slow} defaultView={{ name: "edit", id: webhook!.id }} />);
  await page.getByLabelText("Name").fill("Saved late");
  await button("Save changes").click();
  await button("Publish to storefront").click();
  await expect.element(page.getByRole("alertdialog", { name: "The webhook is being saved." })).toBeVisible();
  await button("Leave").click();
  await button("Webhooks").click();
  held.resolve();
  await expect.element(button("Saved late")).toBeVisible();
  await expect.element(heading("Webhooks")).toBeVisible();
});

/** A platform that makes webhooks when `held` is resolved. */
function slowToCreate(api: WebhooksApi): { readonly slow: WebhooksApi; readonly held: PromiseWithResolvers<void> } {
  const held = Promise.withResolvers<void>();
  const create: WebhooksApi["create"] = async (...given) => {
    await held.promise;
    return api.create(...given);
  };
  return { slow: { ...api, create, capabilities: { ...api.capabilities, canReadSecret: false } }, held };
}

async function createShop(): Promise<void> {
  await page.getByLabelText("Name").fill("Shop");
  await page.getByLabelText("Endpoint URL").fill("https://shop.example.com/in");
  await page.getByLabelText(/^Failure mails go to/).fill("ops@example.com");
  await page.getByRole("checkbox", { name: /^client\.added/ }).click();
  await page.getByRole("button", { name: "Create webhook" }).click();
}

it.each([
  ["by the way back", async () => button("Webhooks").click()],
  ["by Cancel", async () => button("Cancel").click()],
])("shows the secret of a webhook that is created after somebody has left the form %s", async (_, leave) => {
  const { api } = await withWebhooks([{}]);
  const { slow, held } = slowToCreate(api);
  mount(<Manager api={slow} defaultView={{ name: "create" }} />);
  await createShop();
  await leave();
  await expect.element(page.getByText(/being saved/).first()).toBeVisible();
  await expect.element(button("Keep waiting")).toHaveFocus();
  await button("Leave").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
  held.resolve();
  const dialog = page.getByRole("alertdialog", { name: "Store this secret now" });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog.getByText("Shop is created")).toBeVisible();
  const made = (await api.list()).items.find(({ name }) => name === "Shop");
  const secret = await api.revealSecret!(made!.id);
  expect(document.querySelector(".tb-secret-text")?.textContent).toBe(secret.reveal());
  await page.getByRole("checkbox", { name: "I have stored it" }).click();
  await button("Close").click();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(heading("Webhooks")).toHaveFocus();
  await expect.element(button("Shop")).toBeVisible();
});

it("asks nothing any more once the webhook is there, and asks differently once it could not be saved", async () => {
  const { api, sandbox } = await withWebhooks([{}]);
  const first = slowToCreate(api);
  const { rerender } = mount(<Manager api={first.slow} defaultView={{ name: "create" }} />);
  await createShop();
  await button("Webhooks").click();
  const question = page.getByRole("alertdialog", { name: "The webhook is being saved." });
  await expect.element(question.getByText(/Its signing secret is shown as soon as it is there\./)).toBeVisible();
  sandbox.faults.next({ fault: "server-error", operation: "createWebhook" });
  first.held.resolve();
  await expect.element(page.getByRole("alertdialog", { name: "Leave without saving?" })).toBeVisible();
  await button("Keep editing").click();
  const second = slowToCreate(api);
  rerender(<Manager api={second.slow} defaultView={{ name: "create" }} />);
  await page.getByRole("button", { name: "Create webhook" }).click();
  await button("Webhooks").click();
  await expect.element(question).toBeVisible();
  second.held.resolve();
  await expect.element(page.getByRole("alertdialog", { name: "Store this secret now" })).toBeVisible();
  expect(question.query()).toBeNull();
});

it("loses nothing of a half-filled form when the session ends", async () => {
  const stage = createStage();
  const visitor = createVisitor(stage);
  mount(<Manager api={visitor.api} />);
  await button("Create webhook").first().click();
  await page.getByLabelText("Name").fill("Shop");
  await page.getByLabelText("Endpoint URL").fill("https://shop.example.com/in");
  await page.getByLabelText(/^Failure mails go to/).fill("ops@example.com");
  await page.getByRole("checkbox", { name: /^client\.added/ }).click();
  visitor.signOut();
  // Back from another tab, where somebody signed out.
  window.dispatchEvent(new Event("visibilitychange"));
  await button("Create webhook").click();
  await expect.element(page.getByText(/^Your session has ended/)).toBeVisible();
  await expect.element(page.getByLabelText("Endpoint URL")).toHaveValue("https://shop.example.com/in");
  await expect.element(page.getByRole("checkbox", { name: /^client\.added/ })).toBeChecked();
  visitor.signIn();
  await button("Create webhook").click();
  await expect.element(page.getByRole("alertdialog")).toBeVisible();
  expect((await stage.api.list()).items).toMatchObject([{ name: "Shop", url: "https://shop.example.com/in" }]);
});

it("tells of somebody else’s change before it is overwritten", async () => {
  const { api } = await withWebhooks([{}]);
  const [webhook] = (await api.list()).items;
  mount(<Manager api={api} defaultView={{ name: "edit", id: webhook!.id }} />);
  await page.getByLabelText("Name").fill("Mine");
  await api.update!(webhook!.id, { ...draft, url: "https://theirs.example.com/" });
  await button("Save changes").click();
  await expect.element(page.getByText(/^Someone changed this webhook/)).toBeVisible();
  expect((await api.get(webhook!.id)).name).toBe(draft.name);
  await button("Overwrite").click();
  await expect.element(heading("Mine")).toHaveFocus();
  expect(await api.get(webhook!.id)).toMatchObject({ name: "Mine", url: draft.url });
});

it("lets a host’s router own the view in one line", async () => {
  const { api } = await withWebhooks([{}]);
  const [webhook] = (await api.list()).items;
  function Page(): ReactElement {
    const [path, setPath] = useState("/");
    return (
      <>
        <output>{path}</output>
        <button onClick={() => setPath("/doctor")}>Host’s link</button>
        <Manager api={api} view={parsePath(path)} onViewChange={(view) => setPath(toPath(view))} />
      </>
    );
  }
  mount(<Page />);
  await button("Publish to storefront").click();
  await expect.element(heading("Publish to storefront")).toHaveFocus();
  await expect.element(page.getByText(`/webhook/${webhook!.id}`)).toBeVisible();
  await button("Host’s link").click();
  await expect.element(heading("Troubleshoot deliveries")).toHaveFocus();
});

it.each<[ManagerView["name"], string, string]>([
  ["deliveries", "Deliveries", "delivery-inspector"],
  ["doctor", "Troubleshoot deliveries", "signature-doctor"],
  ["guide", "Set up your endpoint", "endpoint-guide"],
])("has a view for %s, loaded when it is shown", async (name, title, surface) => {
  const { api } = createStage();
  mount(<Manager api={api} defaultView={{ name } as ManagerView} />);
  await expect.element(heading(title)).toBeVisible();
  await expect
    .poll(() => document.querySelector<HTMLElement>(`[data-tb-surface="${surface}"]`)?.dataset["tbState"])
    .not.toBe("loading");
});

it("goes between the webhooks, their deliveries and the troubleshooting", async () => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await button("Deliveries").click();
  await expect.element(heading("Deliveries")).toHaveFocus();
  await expect.element(button("Deliveries")).toHaveAttribute("aria-current", "page");
  await button("Troubleshoot").click();
  await expect.element(heading("Troubleshoot deliveries")).toHaveFocus();
  await button("Webhooks").click();
  await expect.element(heading("Webhooks")).toHaveFocus();
});

it.each(["signed", "bearer", "none"] as const)("offers the troubleshooting where deliveries are %s", async (proof) => {
  const { api } = await withWebhooks([{}]);
  mount(<Manager api={{ ...api, capabilities: { ...api.capabilities, proof, hasDeliveryLog: false } }} />);
  await button("Troubleshoot").click();
  await expect.element(heading("Troubleshoot deliveries")).toHaveFocus();
});

it("stands twice on one page", async () => {
  const one = await withWebhooks([{ name: "Of one" }]);
  const two = await withWebhooks([{ name: "Of two" }]);
  mount(
    <>
      <Manager api={one.api} aria-label="One" role="region" />
      <Manager api={two.api} provider={{ scope: "two" }} aria-label="Two" role="region" />
    </>,
  );
  const [first, second] = [page.getByRole("region", { name: "One" }), page.getByRole("region", { name: "Two" })];
  await first.getByRole("button", { name: "Of one", exact: true }).click();
  await expect.element(first.getByRole("heading", { name: "Of one" })).toHaveFocus();
  await expect.element(second.getByRole("button", { name: "Of two", exact: true })).toBeVisible();
  await second.getByRole("switch").click();
  await expect.element(second.getByText("Paused")).toBeVisible();
  await expect.element(first.getByRole("switch")).toBeChecked();
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("begins with nothing when the tenant changes, whatever was open", async () => {
  const one = await withWebhooks([{ name: "Theirs" }]);
  const two = await withWebhooks([{ name: "Ours" }]);
  const asked = vi.fn<(id: string) => void>();
  const other: WebhooksApi = { ...two.api, get: (id, options) => (asked(id), two.api.get(id, options)) };
  const { rerender } = mount(<Manager api={one.api} />);
  await button("Theirs").click();
  await button("Edit").click();
  await page.getByLabelText("Name").fill("For them alone");
  rerender(<Manager api={other} provider={{ scope: "other" }} />);
  await expect.element(button("Ours")).toBeVisible();
  expect(document.body.textContent).not.toContain("Theirs");
  expect(asked).not.toHaveBeenCalled();
});

it("shows everything to somebody who may only look, and says who can change it", async () => {
  const { api } = await withWebhooks([{}]);
  const permissions = {
    create: false,
    edit: false,
    delete: false,
    reveal: false,
    rotate: false,
    test: false,
    deliveries: false,
  };
  mount(<Manager api={api} provider={{ permissions }} />);
  await expect.element(page.getByText(/^You can look, not change/)).toBeVisible();
  await button("Publish to storefront").click();
  await expect.element(page.getByText(draft.description!)).toBeVisible();
  const offered = page.getByRole("button", { name: /Create|Edit|Delete|Rotate|Reveal|Send/ });
  expect(offered.elements()).toEqual([]);
  expect(page.getByRole("switch").elements()).toEqual([]);
});

it("takes a thousand webhooks", async () => {
  const stage = createStage();
  const { webhook } = await stage.api.create(draft);
  const items = Array.from({ length: 1_000 }, (_, index) => ({ ...webhook, id: `${index}`, name: `Hook ${index}` }));
  const api: WebhooksApi = { ...stage.api, list: async () => ({ items, total: items.length }) };
  mount(<Manager api={api} />);
  await expect.element(page.getByText("1,000 webhooks")).toBeVisible();
  expect(document.querySelectorAll("tbody tr")).toHaveLength(100);
  await button("Load more").click();
  await expect.poll(() => document.querySelectorAll("tbody tr")).toHaveLength(200);
  await page.getByRole("searchbox").fill("hook 999");
  await expect.element(button("Hook 999")).toBeVisible();
  await expect.element(page.getByText("1 of 1,000 webhooks")).toBeVisible();
  await expect.element(button("Load more")).not.toBeInTheDocument();
});

it("keeps the list when it cannot be loaded again in the background", async () => {
  const { api, sandbox } = await withWebhooks([{}]);
  mount(<Manager api={api} />);
  await expect.element(button("Publish to storefront")).toBeVisible();
  sandbox.faults.next({ fault: "server-error", operation: "listWebhooks" });
  await page.getByRole("switch").click();
  await expect.element(page.getByText(/^This could not be loaded again/)).toBeVisible();
  await expect.element(page.getByText("Paused")).toBeVisible();
  await button("Try again").click();
  await expect.element(page.getByText(/^This could not be loaded again/)).not.toBeInTheDocument();
});
