import { expect, it } from "vitest";
import { choosePlatform, createPlainWebhook, patience, useStage } from "./portal.ts";

const stage = useStage();

it("leads to a verified delivery on Roomle, though no page may call it", async () => {
  const page = await stage().enter();
  const { sandbox } = stage().portal.desks.roomle;
  const called: string[] = [];
  page.on("request", (request) => called.push(new URL(request.url()).origin));
  await choosePlatform(page, "Roomle");
  await createPlainWebhook(page);
  const endpoint = `${stage().portal.url}/webhooks/roomle`;
  expect(sandbox.domain.tenants.list().map(({ webhook }) => webhook)).toEqual([endpoint]);

  await page.getByRole("link", { name: "Visitors" }).click();
  await page.getByRole("button", { name: /^Share a design by mail/ }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✓ verified, answered in \d+ ms/)
    .first()
    .waitFor();
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
  expect([...new Set(called)]).toEqual([stage().portal.url]);

  await page.getByRole("link", { name: "Mails" }).click();
  await page.getByRole("region", { name: "From Hearthpine" }).getByText("A Hearthpine design for you").waitFor();
  expect(sandbox.mails()).toEqual([]);
});

it("leaves 3D exports to Roomle, which then writes itself, and so where the proof does not fit", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "Roomle");
  await createPlainWebhook(page);
  await page.getByRole("link", { name: "Visitors" }).click();
  await page.getByRole("button", { name: /^Ask for a 3D export/ }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed.getByText("↩ verified, and left to Roomle").waitFor();
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
  await page.getByRole("link", { name: "Webhooks", exact: true }).click();
  await page.getByRole("row", { name: /Active.*Left to the platform/ }).waitFor();

  await page.getByRole("link", { name: "Troubleshoot", exact: true }).click();
  await page.getByRole("button", { name: "Made with another secret" }).click();
  await feed.getByText("✗ 401 Refused: the token does not fit.").waitFor();
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.getByRole("button", { name: "Clear all" }).waitFor();
  await page.getByRole("button", { name: "Check token" }).click();
  await page.getByText("There are quotes around the secret.").first().waitFor();

  await page.getByRole("link", { name: "Mails" }).click();
  const roomles = page.getByRole("region", { name: "From Roomle itself" });
  await roomles.getByText("Your 3D export is ready").waitFor();
  await roomles.getByText("A configuration for you").waitFor();
  await page.getByRole("region", { name: "From Hearthpine" }).getByText("None yet.").waitFor();

  await page.getByRole("link", { name: "Deliveries", exact: true }).click();
  await page.getByRole("button", { name: /Unknown event/ }).waitFor();
  await page
    .getByText(/Refused: the token does not fit/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /Unknown event/ }).click();
  await page.getByRole("tab", { name: "Token" }).click();
  await page.getByText(/the token is a secret, so the log leaves it out/).waitFor();
  // What was left to Roomle is not among what failed.
  await page.getByLabel("Status").selectOption("Failed");
  await page.getByText("1 delivery loaded").waitFor();
  await page.getByLabel("Status").selectOption("Left to the platform");
  await page.getByRole("button", { name: /email\.3DExportAsset.*Left to the platform · No handler took it\./ }).click();
  await page.getByText(/^Your endpoint left this event to the platform/).waitFor();
});

it("changes the one webhook of a tenant, and says that there is no second", async () => {
  const page = await stage().enter();
  const tenant = () => stage().portal.desks.roomle.sandbox.domain.tenants.list()[0];
  await choosePlatform(page, "Roomle");
  await createPlainWebhook(page);
  await page.goto(`${stage().portal.url}/webhooks/new`);
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByText("The platform has such a webhook already. Nothing was created.").waitFor();

  await page.goto(`${stage().portal.url}/webhooks/webhook/4711/edit`);
  await page.getByText("The platform sends every event, later ones included.").waitFor();
  await page.getByLabel("Endpoint URL").fill(`${stage().portal.url}/webhooks/roomle?shop=2`);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect.poll(() => tenant()?.webhook, patience).toBe(`${stage().portal.url}/webhooks/roomle?shop=2`);
  // What the portal does not know of the tenant is as it was.
  expect(tenant()).toMatchObject({ label: "Hearthpine", active: true, apiKey: "sandbox-api-key" });

  await page.getByRole("button", { name: "Delete" }).click();
  const question = page.getByRole("alertdialog");
  await question.getByRole("textbox").fill(new URL(stage().portal.url).host);
  await question.getByRole("button", { name: /^Delete/ }).click();
  await page.getByRole("heading", { name: "No webhooks yet" }).waitFor();
  expect(tenant()).toMatchObject({ webhook: "", label: "Hearthpine", apiKey: "sandbox-api-key" });
});
