import { afterEach, beforeEach, expect, it } from "vitest";
import { commands, page, userEvent } from "vitest/browser";
import { nameOf } from "./computed.ts";
import { exhibit, withoutMotion } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

beforeEach(() => {
  document.body.style.margin = "0";
});

afterEach(async () => {
  await commands.emulateMedia({ forcedColors: null, reducedMotion: null, contrast: null, colorScheme: null });
  await page.viewport(1280, 800);
});

it.each(gallery)("fits into 320 px, also from right to left and in large text: $name", async (item) => {
  withoutMotion();
  const { rerenderWith, roots } = await exhibit(item);
  await page.viewport(320, 700);
  expect.soft(overflowing(roots()), "from left to right").toEqual([]);
  rerenderWith({ appearance: { density: "compact" } });
  expect.soft(overflowing(roots()), "compact").toEqual([]);
  rerenderWith({ dir: "rtl" });
  expect.soft(overflowing(roots()), "from right to left").toEqual([]);
  expect.soft(turned(roots()), "addresses, event types and code stay from left to right").toEqual([]);
  // A page of 1280 px in a zoom of 200 % is one of 640 px; where only the text is enlarged, all of that is in it.
  await page.viewport(640, 700);
  rerenderWith({ appearance: { variables: { "--tb-font-size": "28px" } } });
  expect.soft(overflowing(roots()), "in large text").toEqual([]);
});

it.each(gallery)("shows where the focus is and moves nothing, in the modes that people choose: $name", async (item) => {
  const { roots } = await exhibit(item);
  await commands.emulateMedia({ reducedMotion: "reduce" });
  expect.soft(moving(roots()), "reduced motion").toEqual([]);
  // Tells the browser that somebody uses the keyboard.
  await userEvent.keyboard("{Shift}");
  expect.soft(withoutFocus(roots()), "focus").toEqual([]);
  await commands.emulateMedia({ forcedColors: "active" });
  expect.soft(withoutFocus(roots()), "focus in forced colours").toEqual([]);
});

it("follows the colour scheme of the element around, and the theme where one is chosen", async () => {
  const [item] = gallery;
  const place = document.body.appendChild(document.createElement("div"));
  const { roots, rerenderWith } = await exhibit(item!, { into: place });
  const colour = (): string => getComputedStyle(roots()[0]!).color;
  const light = colour();
  place.style.colorScheme = "dark";
  const dark = colour();
  expect(dark).not.toBe(light);
  rerenderWith({ appearance: { theme: "light" } });
  await expect.poll(colour).toBe(light);
  place.style.colorScheme = "light";
  rerenderWith({ appearance: { theme: "dark" } });
  await expect.poll(colour).toBe(dark);
  place.remove();
});

it("draws stronger lines for those who want more contrast", async () => {
  const { roots } = await exhibit(gallery[0]!);
  const border = (): string => getComputedStyle(roots()[0]!).getPropertyValue("--tb-border");
  const plain = border();
  await commands.emulateMedia({ contrast: "more" });
  expect(border()).not.toBe(plain);
});

it.each([
  ["boxes are ticked", "EventPicker, some chosen", ".tb-picker-item input"],
  ["switches are on", "WebhookForm, new", "[role=switch]"],
])("shows which %s in forced colours", async (_, name, selector) => {
  await exhibit(gallery.find((item) => item.name === name)!);
  await commands.emulateMedia({ forcedColors: "active" });
  const box = document.querySelector<HTMLInputElement>(selector)!;
  const look = (): Promise<string> => page.screenshot({ element: box, base64: true, save: false });
  const before = await look();
  const isChecked = box.checked;
  // A label may cover it, and the pointer would change its look.
  box.click();
  await expect.poll(() => box.checked).not.toBe(isChecked);
  expect(await look()).not.toBe(before);
});

function inside(roots: readonly HTMLElement[]): readonly Element[] {
  return roots.flatMap((root) => [root, ...root.querySelectorAll("*")]);
}

/** What sticks out of the page, and is not in something that scrolls or clips. */
function overflowing(roots: readonly HTMLElement[]): readonly string[] {
  const width = document.documentElement.clientWidth;
  const found = inside(roots).filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 1 && (right > width + 0.5 || left < -0.5) && !isInScroller(element);
  });
  const scrolling = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
  return [...scrolling, ...found.map((element) => `${nameOf(element)} “${element.textContent.slice(0, 40)}”`)];
}

function isInScroller(element: Element): boolean {
  for (let at = element.parentElement; at && !at.classList.contains("tb-root"); at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== "visible") return true;
  }
  return false;
}

function turned(roots: readonly HTMLElement[]): readonly string[] {
  return inside(roots)
    .filter((element) => {
      const own = [...element.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ""))
        .join("");
      const isAddressOrCode = /https?:\/\/|\b(?:product|showroom|client|user)\.\w+|[\w-]+@[\w-]+\.\w+/.test(own);
      // The browser draws options itself.
      return isAddressOrCode && element.localName !== "option" && getComputedStyle(element).direction === "rtl";
    })
    .map((element) => `${nameOf(element)}: ${element.textContent.slice(0, 60)}`);
}

function moving(roots: readonly HTMLElement[]): readonly string[] {
  return inside(roots)
    .filter((element) => {
      const { transitionDuration, animationDuration, animationIterationCount } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration + animationDuration) || animationIterationCount === "infinite";
    })
    .map(nameOf);
}

function withoutFocus(roots: readonly HTMLElement[]): readonly string[] {
  const selector = "a[href],button,input,select,textarea,summary,[tabindex='0']";
  const elements = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
  return elements.filter((element) => element.checkVisibility() && !isFocusShown(element)).map(nameOf);
}

function isFocusShown(element: HTMLElement): boolean {
  element.focus();
  // Behind a dialog nothing takes the focus.
  if (document.activeElement !== element) return true;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return element.matches(":focus-visible") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
}
