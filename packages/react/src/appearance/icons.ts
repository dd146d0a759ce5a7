import type { IconName } from "./appearance.ts";

/** An icon: the name by which a host may replace it, and its strokes on a grid of 16. */
export interface IconShape {
  readonly name: IconName;
  readonly path: string;
}

// One constant for each, so that a page loads only those that it shows.

export const alert: IconShape = { name: "alert", path: "M8 2.2 14.5 13.5H1.5ZM8 6.5v3M8 11.4v.1" };
export const check: IconShape = { name: "check", path: "m3 8.5 3.2 3.2L13 5" };
export const chevron: IconShape = { name: "chevron", path: "m6 3.5 4.5 4.5L6 12.5" };
export const copy: IconShape = { name: "copy", path: "M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2" };
const eyeStrokes = "M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4";
export const eye: IconShape = { name: "eye", path: eyeStrokes };
export const eyeOff: IconShape = { name: "eye-off", path: `${eyeStrokes}M2 2l12 12` };
export const info: IconShape = {
  name: "info",
  path: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2V11M8 5v.1",
};
export const key: IconShape = {
  name: "key",
  path: "M10.5 2.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8.3 7.7 2.5 13.5M4.5 11.5l1.5 1.5",
};
export const more: IconShape = { name: "more", path: "M3 8h.1M8 8h.1M13 8h.1" };
export const pause: IconShape = { name: "pause", path: "M5.5 3v10M10.5 3v10" };
export const plus: IconShape = { name: "plus", path: "M8 3v10M3 8h10" };
export const refresh: IconShape = { name: "refresh", path: "M13.5 8A5.5 5.5 0 1 1 11.8 4M13.5 2v3h-3" };
export const send: IconShape = { name: "send", path: "M14 2 7 9M14 2 9.5 14 7 9 2 6.5Z" };
export const trash: IconShape = { name: "trash", path: "M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9" };
