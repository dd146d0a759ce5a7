import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { create, fillIn, show, webhook } from "../../../test/form-page.tsx";

it("tells what starts and stops with other workspaces", async () => {
  await show({ webhook: { ...webhook, scopes: [] } });
  await userEvent.click(page.getByRole("checkbox", { name: "Office" }));
  await expect.element(page.getByText("This webhook only reports events from Office.")).toBeVisible();
  await expect.element(page.getByText("Stops: the rest of the organization.")).toBeVisible();
});

it("searches among many workspaces and keeps what is chosen", async () => {
  const scopes = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, name: `Zürich ${index}` }));
  const { submit } = await show({ scopes });
  await fillIn();
  await userEvent.click(page.getByRole("checkbox", { name: "Zürich 3" }));
  await userEvent.fill(page.getByRole("searchbox", { name: "Search workspaces" }), "zurich 7");
  expect(page.getByRole("checkbox", { name: "Zürich 3" }).query()).toBeNull();
  await userEvent.click(page.getByRole("checkbox", { name: "Zürich 7" }));
  await userEvent.fill(page.getByRole("searchbox", { name: "Search workspaces" }), "nowhere");
  await expect.element(page.getByText("No workspace matches “nowhere”.")).toBeVisible();
  await userEvent.click(create);
  await expect.poll(() => submit.mock.calls[0]?.[0].scopes).toEqual(["s3", "s7"]);
});
