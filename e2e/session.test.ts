import { expect, it } from "vitest";
import { createWebhook, patience, upload, useStage } from "./portal.ts";

const stage = useStage();

it("keeps a form that is half filled when the session ends", async () => {
  stage().allow(/40[13]/);
  const page = await stage().enter("/webhooks/new");
  await page.getByLabel("Name").fill("Half filled");
  // Everything the form asks for has come.
  await page.getByRole("checkbox", { name: /product\.completed/ }).waitFor();
  await page.getByRole("checkbox", { name: "Office" }).waitFor();
  await page.waitForLoadState("networkidle");
  stage().portal.sessions.endAll();
  // What the platform was asked before is still good; the next question needs a token.
  stage().portal.desks.vntana.sandbox.domain.tokens.expireAll();
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("dialog", { name: "Sign in again" }).getByRole("button").click();
  expect(await page.getByLabel("Name").inputValue()).toBe("Half filled");
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
  await expect
    .poll(
      () =>
        stage()
          .webhooks()
          .map(({ name }) => name),
      patience,
    )
    .toEqual(["Half filled"]);
});

it("gives no token and no delivery without a session", async () => {
  const { url } = stage().portal;
  for (const [path, method] of [
    ["/api/vntana/token", "POST"],
    ["/api/vntana/deliveries", "GET"],
    ["/api/vntana/live", "GET"],
    ["/api/vntana/desk", "GET"],
  ] as const) {
    expect((await fetch(url + path, { method })).status).toBe(401);
  }
});

it("shows in a second tab what the first one did", async () => {
  const first = await stage().enter("/webhooks");
  const second = await first.context().newPage();
  await second.goto(`${stage().portal.url}/webhooks`);
  await second.getByRole("heading", { name: "Webhooks" }).first().waitFor();
  await createWebhook(first);
  await upload(first, "Ash bench");
  await second.reload();
  await second.getByRole("button", { name: "Hearthpine portal", exact: true }).waitFor();
  await second.getByRole("link", { name: "Products" }).click();
  await upload(first, "Oak bench");
  // Live, in both.
  await second.getByRole("region", { name: "Your endpoint, live" }).getByText("Oak bench").first().waitFor();
});

it("says so where two tabs change the same webhook, and overwrites only when told to", async () => {
  const first = await stage().enter("/webhooks");
  const name = () => stage().webhooks()[0]?.name;
  await createWebhook(first);
  await first.getByRole("button", { name: "Done" }).click();
  const second = await first.context().newPage();
  await second.goto(first.url());
  for (const [tab, wanted] of [
    [first, "Storefront"],
    [second, "Shop window"],
  ] as const) {
    await tab.getByRole("button", { name: "Edit" }).click();
    await tab.getByLabel("Name").fill(wanted);
  }
  await first.getByRole("button", { name: "Save changes" }).click();
  await first.getByRole("heading", { name: "Storefront" }).waitFor();
  await second.getByRole("button", { name: "Save changes" }).click();
  await second.getByText("Theirs: Storefront").waitFor();
  expect(name()).toBe("Storefront");
  await second.getByRole("button", { name: "Overwrite" }).click();
  await second.getByRole("heading", { name: "Shop window" }).waitFor();
  expect(name()).toBe("Shop window");
});

it("says that it is offline, and goes on when it is back", async () => {
  stage().allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource|ERR_NETWORK/);
  const page = await stage().enter("/webhooks/new");
  await page.getByLabel("Name").fill("Offline");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("alert").filter({ hasText: /./ }).first().waitFor({ timeout: 45_000 });
  expect(await page.getByLabel("Name").inputValue()).toBe("Offline");
  await page.context().setOffline(false);
  await page
    .getByRole("button", { name: /Create webhook|Try again|Create anyway|again/i })
    .last()
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
  await expect
    .poll(
      () =>
        stage()
          .webhooks()
          .map(({ name }) => name),
      patience,
    )
    .toEqual(["Offline"]);
});
