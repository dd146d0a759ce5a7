"use client";
import type { ReactElement } from "react";
import type { IconName } from "./appearance.ts";
import { alert, chevron, IconShape } from "./icon-shape.tsx";

/** Strokes on a grid of 16. */
const paths: Readonly<Record<IconName, string>> = {
  alert,
  check: "m3 8.5 3.2 3.2L13 5",
  chevron,
  close: "m4 4 8 8M12 4l-8 8",
  copy: "M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2",
  eye: "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4",
  "eye-off":
    "M2 2l12 12M6.2 3.8C9.8 2.8 13 5.2 14.5 8a13 13 0 0 1-1.7 2.3M4 4.8A12 12 0 0 0 1.5 8C3.4 11.6 7 13.5 10.5 11.9",
  info: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2V11M8 5v.1",
  key: "M10.5 2.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8.3 7.7 2.5 13.5M4.5 11.5l1.5 1.5",
  more: "M3 8h.1M8 8h.1M13 8h.1",
  pause: "M5.5 3v10M10.5 3v10",
  plus: "M8 3v10M3 8h10",
  refresh: "M13.5 8A5.5 5.5 0 1 1 11.8 4M13.5 2v3h-3",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14",
  send: "M14 2 7 9M14 2 9.5 14 7 9 2 6.5Z",
  trash: "M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9",
};

/** A picture beside a text, never in place of one: it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return <IconShape name={name} path={paths[name]} />;
}
