import { expect, it, onTestFinished } from "vitest";
import { isFocusLost } from "./is-focus-lost.ts";

function place(into: ParentNode & Node = document.body): HTMLButtonElement {
  const button = into.appendChild(document.createElement("button"));
  onTestFinished(() => button.remove());
  return button;
}

it("tells whether something still has the focus", () => {
  const [one, other] = [place(), place()];
  other.focus();
  expect(isFocusLost(one)).toBe(false);
  other.remove();
  expect(isFocusLost(one)).toBe(true);
});

it("looks inside a shadow root, of which the page only knows the host", () => {
  const host = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: "open" });
  const [one, other] = [place(root), place(root)];
  other.focus();
  expect(isFocusLost(one)).toBe(false);
  other.remove();
  expect(isFocusLost(one)).toBe(true);
});

it("takes what is nowhere for lost", () => {
  expect(isFocusLost(null)).toBe(true);
});
