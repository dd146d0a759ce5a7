import { ClientError } from "@tacklebox/client";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { create, fillIn, alert, name, save, show, url, webhook, type Submit } from "../../../test/form-page.tsx";
import { createStage } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { WebhookForm } from "./webhook-form.tsx";

it("heeds a host's own schema", async () => {
  const issues = [{ message: "Names begin with the team.", path: ["name"] }, { message: "Ask operations first." }];
  const validate = vi.fn<(value: unknown) => object>().mockReturnValueOnce({ issues }).mockReturnValue({ value: {} });
  const { submit } = await show({ schema: { "~standard": { version: 1, vendor: "test", validate } } });
  await userEvent.click(create);
  expect(validate, "the form's own rules come first").not.toHaveBeenCalled();
  await fillIn();
  await userEvent.click(create);
  await expect.element(name).toHaveAccessibleDescription("Names begin with the team.");
  await expect.element(alert).toMatchTextContent("Ask operations first.");
  expect(submit).not.toHaveBeenCalled();
  await userEvent.click(create);
  await expect.poll(() => submit.mock.calls.length).toBe(1);
});

it("has only the fields that the platform has", async () => {
  await show({
    limits: {
      hasName: false,
      hasDescription: false,
      hasScopes: false,
      hasFailureEmail: false,
      canPause: false,
      eventTypes: "all",
      signingSecret: "per-account",
    },
  });
  expect(page.getByRole("textbox").elements()).toHaveLength(1);
  expect(page.getByRole("checkbox").elements()).toHaveLength(0);
  expect(page.getByRole("switch").elements()).toHaveLength(0);
  await expect
    .element(page.getByText("Deliveries carry your account’s secret; this webhook has none of its own."))
    .toBeVisible();
  await expect.element(page.getByText(/The platform sends every event/)).toBeVisible();
});

it("takes one event where the platform takes one", async () => {
  const { submit } = await show({ limits: { eventTypes: "one", hasName: false } });
  await userEvent.fill(url, "https://hooks.example.com/in");
  await userEvent.click(create);
  await expect.element(page.getByText("Choose one event.")).toBeVisible();
  await userEvent.click(page.getByRole("radio", { name: "product.completed" }));
  await userEvent.click(create);
  await expect
    .poll(() => submit.mock.calls[0]?.[0])
    .toEqual({ url: "https://hooks.example.com/in", eventTypes: ["product.completed"] });
});

it("keeps the selection when the list of events cannot be loaded, and tries again", async () => {
  const onRetryCatalog = vi.fn<() => void>();
  const catalogError = new ClientError("server", "x");
  const { submit } = await show({ webhook, catalog: undefined, catalogError, onRetryCatalog });
  await expect
    .element(page.getByText(/We could not load the list of events\. Your current selection is kept\./))
    .toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  expect(onRetryCatalog).toHaveBeenCalledOnce();
  await userEvent.click(save);
  await expect.poll(() => submit.mock.calls[0]?.[0].eventTypes).toEqual(webhook.eventTypes);
});

it("can be read where it cannot be changed", async () => {
  const onCancel = vi.fn<() => void>();
  await show({ webhook, onCancel, limits: { canUpdate: false } });
  await expect.element(name).toHaveAttribute("readonly");
  await expect.element(page.getByRole("switch")).toBeDisabled();
  expect(save.query()).toBeNull();
  await userEvent.click(page.getByRole("button", { name: "Close" }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it("works inside a form of the host's, which neither checks it, nor sends it along, nor is sent by it", async () => {
  const hostSubmit = vi.fn<(data: FormData) => void>();
  const submit = vi.fn<Submit>(async () => undefined);
  const { api } = createStage();
  const [catalog, scopes] = await Promise.all([api.eventTypes(), api.scopes!()]);
  const capabilities = { ...api.capabilities, signingSecret: "optional" } as const;
  const { container } = mount(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        hostSubmit(new FormData(event.currentTarget));
      }}
    >
      <WebhooksProvider api={api} scope="demo">
        <WebhookForm isInsideForm {...{ catalog, scopes, capabilities }} onSubmit={submit} />
      </WebhooksProvider>
      <button type="submit">Save the page</button>
    </form>,
  );
  await expect.element(url).toBeVisible();
  expect(container.querySelectorAll("form")).toHaveLength(1);
  await userEvent.fill(url, "no address");
  await userEvent.keyboard("{Enter}");
  await expect.element(name).toHaveFocus();
  expect(hostSubmit).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole("button", { name: "Save the page" }));
  expect([...hostSubmit.mock.calls[0]![0].keys()]).toEqual([]);
  await fillIn();
  await userEvent.click(page.getByRole("radio", { name: /^None/ }));
  await userEvent.click(name);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => submit.mock.calls.length).toBe(1);
  expect(hostSubmit).toHaveBeenCalledOnce();
});
