import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { create, fillIn, name, show, url, webhook } from "../../../test/form-page.tsx";

it("looks at the address when it is left, not while it is typed", async () => {
  await show();
  await userEvent.click(url);
  await userEvent.keyboard("http://localhost:3000/in");
  expect(page.getByText("The sender cannot reach this address").query()).toBeNull();
  await expect.element(url).not.toHaveAttribute("aria-invalid");
  await userEvent.keyboard("{Tab}");
  await expect.element(url).toHaveAttribute("aria-invalid", "true");
  await expect.element(url).toHaveAccessibleDescription(/The sender cannot reach this address\. For local work, run:/);
  await userEvent.click(page.getByRole("button", { name: "Copy", exact: true }));
  await expect
    .poll(() => navigator.clipboard.readText())
    .toBe("npx tacklebox listen --forward-to http://localhost:3000/in");
  await userEvent.fill(url, "https://abc.ngrok.app/in#x");
  await expect.element(url).not.toHaveAttribute("aria-invalid");
  await userEvent.keyboard("{Tab}");
  await expect
    .element(page.getByText("Events will be sent to https://abc.ngrok.app/in", { exact: true }))
    .toBeVisible();
  await expect.element(page.getByText("The part after # is never sent.")).toBeVisible();
  await expect.element(url).toHaveAccessibleDescription(/Temporary tunnel/);
});

it("says nothing of fields that are only passed through", async () => {
  await show();
  await userEvent.click(name);
  await userEvent.keyboard("{Tab}{Tab}{Tab}");
  await expect.element(url).not.toHaveAttribute("aria-invalid");
});

it("completes an address without https", async () => {
  const { submit } = await show();
  await fillIn();
  await userEvent.fill(url, " hooks.example.com/in ");
  await userEvent.click(create);
  await expect.poll(() => submit.mock.calls[0]?.[0].url).toBe("https://hooks.example.com/in");
});

it("does not move what is being clicked away from under the pointer", async () => {
  await show();
  await userEvent.fill(url, "http://localhost:3000");
  await userEvent.click(page.getByRole("checkbox", { name: "Office" }));
  await expect.element(page.getByRole("checkbox", { name: "Office" })).toBeChecked();
  await expect.element(url).toHaveAttribute("aria-invalid", "true");
});

it("warns of a second webhook with the same address, and shows it", async () => {
  const onShowOther = vi.fn<(id: string) => void>();
  const others = [{ ...webhook, scopes: [] }];
  const { rerenderWith } = await show({ others, onShowOther });
  await userEvent.fill(url, webhook.url);
  await userEvent.keyboard("{Tab}");
  await expect
    .element(url)
    .toHaveAccessibleDescription(/“Publish” already uses this address\. Events would arrive twice\./);
  await userEvent.click(page.getByRole("button", { name: "Show it" }));
  expect(onShowOther).toHaveBeenCalledWith("w1");
  rerenderWith({ webhook });
  await userEvent.fill(url, `${webhook.url}#`);
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByText(/Events will be sent to/)).toBeVisible();
  expect(page.getByText(/already uses this address/).query()).toBeNull();
});

it("lets a local address pass for a sandbox, with a warning", async () => {
  const { submit } = await show({ allowsLocal: true });
  await fillIn();
  await userEvent.fill(url, "http://localhost:3000/in");
  await userEvent.click(create);
  await expect.poll(() => submit.mock.calls[0]?.[0].url).toBe("http://localhost:3000/in");
  await expect.element(url).toHaveAccessibleDescription(/Only a sender on the same machine or network/);
});

it("shows no password a second time", async () => {
  await show();
  await userEvent.fill(url, "https://me:pass%20word@hooks.example.com/in");
  await userEvent.keyboard("{Tab}");
  await expect
    .element(page.getByText("Events will be sent to https://me:•••@hooks.example.com/in", { exact: true }))
    .toBeVisible();
  await expect.element(url).toHaveAccessibleDescription(/This address contains a password/);
});
