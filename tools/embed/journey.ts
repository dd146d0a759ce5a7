import assert from "node:assert/strict";
import type { Frame, Page } from "playwright";
import { createKeyboard } from "./keyboard.ts";
import type { PartnerSite } from "./serve-site.ts";

const host = "hooks.hearthpine.example";
const deadline = 10_000;

/**
 * Somebody creates, changes, rotates and deletes a webhook by keyboard alone, and looks into a refused delivery; the platform has to have
 * what the page says. In the page itself or in a frame of it.
 */
export async function journey(page: Page, { sandbox }: PartnerSite, place: Page | Frame = page): Promise<void> {
  const { focused, press, to, type } = createKeyboard(page, place);
  const see = (text: string | RegExp) => place.getByText(text).first().waitFor({ timeout: deadline });
  const closed = () => place.locator(".tb-dialog").waitFor({ state: "detached", timeout: deadline });
  // Another organization has one, too.
  const webhooks = () => sandbox.domain.webhooks.list().filter(({ url }) => url.includes(host));
  const secretNow = () => webhooks()[0]?.secret;

  await see("No webhooks yet");
  await press("Enter", /button "Create webhook"/);
  await see("For each event you choose");
  assert.match(await focused(), /heading "Create webhook"/);
  await type("Publish to storefront", /textbox "Name"/);
  await type(`https://${host}/in`, /textbox "Endpoint URL"/);
  await type("webhooks@hearthpine.example", /textbox "Failure mails go to/);
  await type("completed", /searchbox "Search events"/);
  await press("Space", /checkbox "product\.completed/);
  await press("Enter", /button "Create webhook"/);

  await see("Store the signing secret");
  await assertLocked(page, place);
  await press("Enter", /button "Copy and close"/);
  await closed();
  assert.equal(await clipboard(page), secretNow());
  await press("Enter", /button "Done"/);

  await press("Enter", /button "Edit"/);
  await type("Storefront", /textbox "Name"/);
  await press("Enter", /button "Save changes"/);
  await place.getByRole("heading", { name: "Storefront" }).waitFor({ timeout: deadline });
  assert.equal(webhooks()[0]?.name, "Storefront");

  const before = secretNow();
  await press("Enter", /button "Rotate/);
  await see("Rotate the signing secret?");
  await assertLocked(page, place);
  await type(host, /textbox "Type hooks/);
  await press("Enter", /button "Rotate now"/);
  await to(/button "Copy/);
  await press("Enter", /button "Copy and close"/);
  await closed();
  assert.notEqual(secretNow(), before);
  assert.equal(await clipboard(page), secretNow());
  assert.match(await focused(), /button "Rotate/);

  await press("Enter", /button "Delete"/);
  await see(`Delete webhook to ${host}?`);
  assert.match(await focused(), /button "Cancel"/);
  await type(host, /textbox "It is active/);
  await press("Enter", /button "Delete webhook"/);
  await see("No webhooks yet");
  assert.deepEqual(webhooks(), []);
  assert.notEqual(await focused(), "nothing");

  await press("Enter", /button "Troubleshoot"/);
  await press("Enter", /button "Fill in an example"/);
  await press("Enter", /button "Check signature"/);
  await place.locator(".tb-verdict").waitFor({ timeout: deadline });
}

/** The page behind a dialog does not scroll, by wheel or by key. */
async function assertLocked(page: Page, place: Page | Frame): Promise<void> {
  const scrolled = async (): Promise<number> => {
    // What is loaded meanwhile moves the page as well.
    await page.waitForTimeout(200);
    return place.evaluate(() => scrollY);
  };
  const before = await scrolled();
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 500);
  await page.keyboard.press("PageDown");
  assert.equal(await scrolled(), before, "the page behind the dialog scrolls");
}

/** Asked in a page of its own: a frame may not read it, and the page around has not the focus. */
async function clipboard(page: Page): Promise<string> {
  const other = await page.context().newPage();
  try {
    // Any page of this machine may read, an empty one may not.
    await other.goto(new URL("/blank", page.url().startsWith("http") ? page.url() : page.frames()[1]?.url()).href);
    return await other.evaluate(() => navigator.clipboard.readText());
  } finally {
    await other.close();
    await page.bringToFront();
  }
}
