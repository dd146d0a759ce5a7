import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { choosePlatform, createOwnSecretWebhook, useStage } from "./portal.ts";

const stage = useStage();

it("leads to a verified delivery on CrazyGoldFish, of documents read by a template of the account's own", async () => {
  const page = await stage().enter();
  const { sandbox } = stage().portal.desks.crazygoldfish;
  await choosePlatform(page, "CrazyGoldFish");
  await createOwnSecretWebhook(page);
  const endpoint = `${stage().portal.url}/webhooks/crazygoldfish`;
  expect(sandbox.domain.webhooks.list().map(({ url }) => url)).toEqual([endpoint]);

  await page.getByRole("link", { name: "Documents" }).click();
  await page.getByRole("button", { name: /^Read: Delivery Note Extraction/ }).click();
  const feed = page.getByRole("region", { name: "Your endpoint, live" });
  await feed
    .getByText(/✓ verified, answered in \d+ ms/)
    .first()
    .waitFor();
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
  const { attempts } = await sandbox.delivered("delivery_note_extraction");
  expect(attempts.map(({ answer }) => answer?.body)).toEqual(['{"ok":true}']);

  await page.getByRole("link", { name: "Deliveries", exact: true }).last().click();
  await page.getByRole("button", { name: /delivery_note_extraction/ }).click();
  await page
    .getByRole("tab", { name: "Headers" })
    .or(page.getByRole("tab", { name: "Request" }))
    .first()
    .click();
  await page
    .getByText(/x-webhook-signature/i)
    .first()
    .waitFor();
});

it("gives a webhook another secret where it is edited, and its endpoint takes what is signed with it", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "CrazyGoldFish");
  await createOwnSecretWebhook(page);
  await page.getByRole("link", { name: "Webhooks", exact: true }).first().click();
  await page
    .getByRole("button", { name: /webhooks\/crazygoldfish|^127\.0\.0\.1/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByRole("radio", { name: "Use my own" }).check();
  await page.getByRole("button", { name: "Generate" }).click();
  const made = await page.getByRole("textbox", { name: "Your secret" }).inputValue();
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("button", { name: "Edit" }).waitFor();

  await page.getByRole("link", { name: "Documents" }).click();
  await page.getByRole("button", { name: /^Read: Delivery Note Extraction/ }).click();
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
  const { sandbox } = stage().portal.desks.crazygoldfish;
  const { attempts } = await sandbox.delivered("delivery_note_extraction");
  const { headers, body } = attempts[0]!.request;
  const proof = createHmac("sha256", made).update(body).digest("hex");
  expect(headers["x-webhook-signature"]).toBe(proof);
});

it("refuses a body that was written anew or signed wrongly", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "CrazyGoldFish");
  await createOwnSecretWebhook(page);
  await page.getByRole("link", { name: "Troubleshoot", exact: true }).last().click();
  const refused = page
    .getByRole("region", { name: "Your endpoint, live" })
    .getByText("✗ 401 Refused: the proof does not fit.");
  for (const [count, button] of [
    [1, "Signed wrongly"],
    [2, "JSON written anew"],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await refused.nth(count - 1).waitFor();
  }
  await page.getByRole("button", { name: "Fill in an example" }).click();
  await page.getByRole("button", { name: "Clear all" }).waitFor();
  await page.getByRole("button", { name: "Check signature" }).click();
  await page.getByText("The receiver looks for the proof otherwise than it is sent.").first().waitFor();
});

it("makes a webhook for a template that was added a moment ago, and says where no webhook is told", async () => {
  const page = await stage().enter();
  await choosePlatform(page, "CrazyGoldFish");
  await page.getByRole("button", { name: "Add a template of your own" }).click();
  await page.getByText("price_list_1 is a template now, and webhooks may be made for it.").waitFor();
  await page.getByRole("button", { name: /^Read: Price List 1/ }).click();
  await page.getByText(/is read\. No webhook is told of it\./).waitFor();
  await page.getByRole("link", { name: /Create a webhook/ }).click();
  await page.getByRole("radio", { name: "price_list_1" }).check();
  await page.getByRole("button", { name: "Generate" }).click();
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("heading", { name: /is created/ }).waitFor();
  await page.getByRole("link", { name: "Documents" }).click();
  await page.getByRole("button", { name: /^Read: Price List 1/ }).click();
  await page.getByText(/Verified delivery here \d+ ms after the click/).waitFor();
});
