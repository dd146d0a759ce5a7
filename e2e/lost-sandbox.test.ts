import type { Page } from "playwright";
import { expect, it } from "vitest";
import { createWebhook, patience, upload, useStage } from "./portal.ts";

const stage = useStage();
const sentence = /The platform (does not answer|gives no good answer)\. Nothing was changed/;

it("says on the page of products that the platform is away, keeps what was entered, and goes on by itself", async () => {
  allowAbsence();
  const desk = stage().portal.desks.vntana;
  const page = await stage().enter();
  await createWebhook(page);
  await upload(page, "Ash bench");
  await desk.close();
  await page.getByLabel("Name").fill("Walnut desk");
  await page.getByRole("button", { name: "Upload product" }).click();
  await alertOf(page, sentence).waitFor();
  expect(await page.getByLabel("Name").inputValue()).toBe("Walnut desk");
  await desk.open();
  await expect.poll(() => alertOf(page, sentence).count(), patience).toBe(0);
  await page.getByRole("button", { name: "Upload product" }).click();
  await page.locator(".product", { hasText: "Walnut desk" }).waitFor();
  await page.getByRole("region", { name: "Your endpoint, live" }).getByText("Walnut desk").waitFor();
});

it("keeps a form that is half filled while the platform is away, and saves it once it is back", async () => {
  allowAbsence();
  const desk = stage().portal.desks.vntana;
  const page = await stage().enter("/webhooks/new");
  await page.getByLabel("Name").fill("Half filled");
  await page.getByRole("checkbox", { name: /product\.completed/ }).waitFor();
  await page.getByRole("checkbox", { name: "Office" }).waitFor();
  await desk.close();
  await page.getByRole("button", { name: "Create webhook" }).click();
  await alertOf(page, /./).first().waitFor({ timeout: 45_000 });
  expect(await page.getByLabel("Name").inputValue()).toBe("Half filled");
  await desk.open();
  await page
    .getByRole("button", { name: /Create webhook|Try again|Create anyway|again/i })
    .last()
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
  expect(
    stage()
      .webhooks()
      .map(({ name }) => name),
  ).toEqual(["Half filled"]);
});

it.each([
  ["/configurators", sentence],
  ["/webhooks", /./],
  ["/troubleshoot", sentence],
])("says at %s what happened, and shows the page once the platform is back", async (path, said) => {
  allowAbsence();
  const desk = stage().portal.desks.vntana;
  const page = await stage().enter();
  await createWebhook(page);
  await desk.close();
  await page.goto(stage().portal.url + path);
  await alertOf(page, said).first().waitFor({ timeout: 45_000 });
  await desk.open();
  const again = page.getByRole("button", { name: "Try again" });
  // The kit leaves it to people; our own pages ask by themselves.
  if (path === "/webhooks") await again.click();
  await expect.poll(() => alertOf(page, said).count(), patience).toBe(0);
});

it("still shows the deliveries there were: they are in our own journal", async () => {
  allowAbsence();
  const page = await stage().enter();
  await createWebhook(page);
  await upload(page, "Ash bench");
  await stage().portal.desks.vntana.sandbox.settled();
  await stage().portal.desks.vntana.close();
  await page.goto(`${stage().portal.url}/deliveries`);
  await page.getByRole("button", { name: /product\.added/ }).waitFor();
});

it("catches up with what came while the page did not listen", async () => {
  // What it believed to be the first steps goes once it knows better.
  stage().allow(/MIME type|layout shift/);
  const { domain, settled } = stage().portal.desks.vntana.sandbox;
  const page = await stage().enter();
  await createWebhook(page);
  await upload(page, "Ash bench");
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed.getByText("Ash bench").waitFor();
  await page.route("**/api/vntana/live", (route) => route.fulfill({ status: 200, body: "gone" }));
  await page.reload();
  await feed.getByText("Not connected. Trying again.").waitFor();
  domain.products.upload({ workspaceUuid: domain.workspaces.get("living-room").uuid, name: "Oak bench" });
  await settled();
  expect(await feed.getByText("Oak bench").count()).toBe(0);
  await page.unroute("**/api/vntana/live");
  await feed.getByText("Oak bench").waitFor();
  expect(await feed.getByText("Oak bench").count()).toBe(1);
});

function alertOf(page: Page, text: RegExp) {
  return page.getByRole("alert").filter({ hasText: text });
}

function allowAbsence(): void {
  stage().allow(/50[23]|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
}
