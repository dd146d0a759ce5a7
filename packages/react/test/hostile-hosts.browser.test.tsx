import { expect, it } from "vitest";
import { differences, nameOf, stylesOf } from "./computed.ts";
import { addStyles, exhibit, withoutMotion } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";
import bootstrap from "bootstrap/dist/css/bootstrap-reboot.css?inline";
import normalize from "normalize.css/normalize.css?inline";
import preflight4 from "tailwindcss/preflight.css?inline";
import preflight3 from "@unocss/reset/tailwind.css?inline";
import bareElements from "./hosts/bare-elements.css?inline";
import wordpress from "./hosts/wordpress-admin.css?inline";

interface Host {
  readonly name: string;
  readonly css: string;
  /** The host's sheet comes before the kit's. @defaultValue after it, where it does more */
  readonly isBefore?: boolean;
  /** What may differ, and why. */
  readonly exceptions?: readonly Exception[];
}

interface Exception {
  readonly reason: string;
  /** A selector for the elements. */
  readonly of: string;
  /** @defaultValue every property */
  readonly properties?: readonly string[];
}

const heavier =
  "the host's selector weighs more than one class, which is how a host says that it means our elements too";

const sizes = ["width", "height"] as const;

const hosts: readonly Host[] = [
  { name: "normalize", css: normalize },
  {
    name: "Bootstrap 5",
    css: bootstrap,
    exceptions: [{ of: "button, button *", properties: ["cursor"], reason: heavier }],
  },
  // The preflight of Tailwind 3.4.1, in the order that the recipe names and in the other.
  { name: "Tailwind 3", css: preflight3, isBefore: true },
  {
    name: "Tailwind 3 after the kit",
    css: preflight3,
    exceptions: [
      {
        of: "button",
        properties: ["background-color"],
        reason: "[type='button'] weighs one class, as the kit's own rules do, and the later of two wins",
      },
    ],
  },
  { name: "Tailwind 4", css: `@layer base { ${preflight4} }` },
  { name: "rules for bare elements", css: bareElements },
  { name: "everything reverted", css: "* { all: revert; }" },
  {
    name: "everything boxed",
    css: "*, ::before, ::after { margin: 0; padding: 0; box-sizing: content-box; line-height: 3; }",
  },
  {
    name: "WordPress's admin",
    css: wordpress,
    exceptions: [
      { of: "input", reason: heavier },
      { of: "*", properties: sizes, reason: "what is around a field or beside it has what the field leaves" },
    ],
  },
  {
    name: "buttons inside the app",
    css: ".app button { border-radius: 0; text-transform: uppercase; }",
    exceptions: [
      { of: "button, button *", reason: heavier },
      {
        of: "*",
        properties: [...sizes, "margin-inline-start"],
        reason: "what stands beside a button has what is left",
      },
    ],
  },
];

it.each(gallery)("keeps its look in hostile pages: $name", async (item) => {
  withoutMotion();
  const place = document.body.appendChild(document.createElement("div"));
  place.className = "app";
  // What a kit takes from the page around is not what this is about, nor how wide the page is.
  place.style.cssText =
    "all:initial;display:block;position:absolute;inset:0 auto auto 0;inline-size:900px;font-family:DejaVu Sans";
  const { roots, unmount } = await exhibit(item, { into: place, container: place });
  // The browser draws options itself.
  const elements = roots().flatMap((root) => [root, ...root.querySelectorAll("*:not(option)")]);
  const clean = elements.map((element) => stylesOf(element));
  const leaks = hosts.flatMap(({ name, css, isBefore = false, exceptions = [] }) => {
    const style = addStyles(css);
    if (isBefore) document.head.prepend(style);
    const found = elements.flatMap((element, at) => {
      const excused = exceptions.filter(({ of }) => element.matches(of));
      return differences(clean[at]!, stylesOf(element))
        .filter(({ property }) => !excused.some(({ properties }) => properties?.includes(property) ?? true))
        .map(({ text }) => `${name}: ${nameOf(element)} { ${text} }`);
    });
    style.remove();
    return found;
  });
  unmount();
  place.remove();
  expect([...new Set(leaks)]).toEqual([]);
});
