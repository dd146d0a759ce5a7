import "@fontsource-variable/jetbrains-mono";
import "@fontsource-variable/source-sans-3";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { page, server, userEvent } from "vitest/browser";
import { addStyles, exhibit, withoutMotion } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

/** By the names of the gallery, and how wide the host's place for it is. */
const pictured: Readonly<Record<string, number>> = {
  WebhookList: 960,
  "WebhookList, empty": 480,
  "WebhookList, not loaded": 480,
  WebhookDetail: 640,
  "WebhookForm, wrong entries": 480,
  "EventPicker, searched": 360,
  "SecretReveal, hidden": 480,
  RotateSecretDialog: 640,
  "DeliveryInspector, Signature": 800,
  "SignatureDoctor, verdict": 480,
};

const looks = (["light", "dark"] as const).flatMap((theme) => (["ltr", "rtl"] as const).map((dir) => ({ theme, dir })));
const cases = Object.keys(pictured).flatMap((name) => looks.map((look) => ({ name, ...look })));

// Another browser or another system draws letters and lines a little differently.
const here = `chromium-${/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "unknown"}-${server.platform}`;
const made = new Set(Object.keys(import.meta.glob("./screenshots/*/*.png")).map((path) => path.split("/")[2]));
const isCompared = made.has(here) || server.config.snapshotOptions.updateSnapshot === "all";
const reason = `the references were made with ${[...made].join(", ")} and this is ${here}; pnpm screenshots makes your own`;
if (!isCompared) console.info(`Screenshots are not compared: ${reason}.`);

describe.skipIf(!isCompared)(`looks as it did${isCompared ? "" : `, not compared: ${reason}`}`, () => {
  beforeAll(async () => {
    const fonts = ["14px 'Source Sans 3 Variable'", "14px 'JetBrains Mono Variable'"];
    const loaded = await Promise.all(fonts.map((font) => document.fonts.load(font)));
    if (loaded.some(({ length }) => length === 0)) throw new Error("a font of the pictures does not load");
  });

  it.each(cases)("$name, $theme, $dir", async ({ name, theme, dir }) => {
    withoutMotion();
    addStyles(".tb-root { --tb-font-mono: 'JetBrains Mono Variable' }");
    await page.viewport(1000, 1000);
    const item = gallery.find((one) => one.name === name)!;
    const place = document.body.appendChild(document.createElement("div"));
    onTestFinished(() => place.remove());
    // A locator of an element without a name goes by its text, which changes.
    place.dataset["testid"] = "picture";
    place.style.cssText = `position:absolute;inset:0 auto auto 0;box-sizing:border-box;inline-size:${pictured[name]}px;
      max-block-size:680px;overflow:hidden;padding:16px;background:${theme === "dark" ? "#121113" : "#f4f3f1"};font-family:'Source Sans 3 Variable'`;
    await exhibit(item, { into: place, container: place, dir, appearance: { theme } });
    // What somebody did to get here has left the focus, the pointer and the scrolling somewhere.
    (document.activeElement as HTMLElement | null)?.blur();
    if (!item.isDialog) await userEvent.hover(place, { position: { x: 2, y: 2 } });
    scrollTo(0, 0);
    place.scrollTop = 0;
    await document.fonts.ready;
    const shown = item.isDialog ? place.querySelector(".tb-dialog")! : place;
    const file = `${here}/${name.toLowerCase().replaceAll(/[^a-z]+/g, "-")}-${theme}-${dir}`;
    await expect(page.elementLocator(shown)).toMatchScreenshot(file);
  });
});
