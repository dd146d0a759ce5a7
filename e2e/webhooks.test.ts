import { expect, it } from "vitest";
import { createWebhook, patience, upload, useStage } from "./portal.ts";

const stage = useStage();
const webhook = () => stage().webhooks()[0];

it("creates, changes, pauses and deletes a webhook", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("button", { name: "Hearthpine portal", exact: true }).click();
  await page
    .getByRole("button", { name: "Edit" })
    .or(page.getByRole("link", { name: "Edit" }))
    .first()
    .click();
  await page.getByLabel("Name").fill("Hearthpine shop");
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => webhook()?.name, patience).toBe("Hearthpine shop");

  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("switch", { name: /Hearthpine shop/ }).click();
  await expect.poll(() => webhook()?.disable, patience).toBe(true);
  await upload(page, "Ash bench");
  expect(stage().portal.desks.vntana.sandbox.deliveries()).toEqual([]);

  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("button", { name: "Hearthpine shop", exact: true }).click();
  await page
    .getByRole("button", { name: /^Delete/ })
    .first()
    .click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: /^Delete/ }).click();
  await expect.poll(webhook, patience).toBeUndefined();
});

it("changes the signing secret while deliveries flow, and none is lost or refused", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  const { sandbox } = stage().portal.desks.vntana;
  const { uuid: workspaceUuid } = sandbox.domain.workspaces.get("living-room");
  const before = webhook()?.secret;
  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("button", { name: "Hearthpine portal", exact: true }).click();
  await page
    .getByRole("button", { name: /^Rotate/ })
    .first()
    .click();
  const dialog = page.getByRole("alertdialog").or(page.getByRole("dialog"));
  await dialog.getByRole("textbox").fill(new URL(stage().portal.url).host);
  const isRotated = (): boolean => webhook()?.secret !== before;
  const flow = (async () => {
    for (let count = 0; count < 40 || (!isRotated() && count < 2_000); count += 1) {
      sandbox.domain.products.upload({ workspaceUuid, name: `Chair ${count}` });
      await sandbox.delivered("product.added");
    }
  })();
  await dialog.getByRole("button", { name: "Rotate now" }).click();
  await expect.poll(isRotated, patience).toBe(true);
  await flow;
  await sandbox.settled();
  const deliveries = sandbox.deliveries();
  expect(deliveries.length).toBeGreaterThanOrEqual(40);
  expect(deliveries.filter(({ state, attempts }) => state !== "delivered" || attempts.length > 1)).toEqual([]);
});

it("survives an endpoint that is down: retried, mailed, turned off, repaired and turned on again", async () => {
  const page = await stage().enter();
  await createWebhook(page);
  const desk = stage().portal.desks.vntana;
  await page.getByRole("link", { name: "Deliveries", exact: true }).last().click();
  await page.getByText("Rehearse an outage").click();
  await page.getByRole("button", { name: "Unplug the endpoint" }).click();
  await page.getByText("The endpoint is unplugged.").waitFor();
  await upload(page, "Ash bench");
  await desk.sandbox.settled();
  expect(desk.sandbox.deliveries()[0]?.attempts[0]?.answer).toBeUndefined();

  await page.getByRole("link", { name: "Deliveries", exact: true }).last().click();
  await page.getByText("Rehearse an outage").click();
  const { uuid: workspaceUuid } = desk.sandbox.domain.workspaces.get("living-room");
  for (let hours = 0; hours < 24 * 30 && !webhook()?.disable; hours += 1) {
    if (hours % 24 === 0)
      desk.sandbox.domain.products.upload({
        workspaceUuid,
        name: `Chair ${hours}`,
      });
    await desk.sandbox.advance(3_600_000);
  }
  expect(webhook()?.disable).toBe(true);
  expect(desk.sandbox.deliveries()[0]?.attempts.length).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Let an hour pass" }).click();
  await page.getByText("Mails of the platform").waitFor();
  expect(desk.sandbox.mails().length).toBeGreaterThanOrEqual(2);

  await page.getByRole("button", { name: "Plug the endpoint in again" }).click();
  await page.getByText("The endpoint answers.").waitFor();
  await page.goto(`${stage().portal.url}/webhooks`);
  await page.getByRole("switch", { name: /Hearthpine portal/ }).click();
  await expect.poll(() => webhook()?.disable, patience).toBe(false);
  await upload(page, "Oak bench");
  await page
    .getByRole("region", { name: "Your endpoint, live" })
    .getByText(/✓ verified/)
    .first()
    .waitFor();
});
