"use client";
import type { ReactElement } from "react";
import { useKit } from "../context.ts";
import type { IconName } from "./appearance.ts";

/** Drawn where the whole of {@link Icon} would weigh too much. */
export const chevron = "m6 3.5 4.5 4.5L6 12.5";
export const alert = "M8 2.2 14.5 13.5H1.5ZM8 6.5v3M8 11.4v.1";

/** One icon by its strokes, or the host's own for that name. Loads no other icon. */
export function IconShape({ name, path }: { readonly name: IconName; readonly path: string }): ReactElement {
  const own = useKit().appearance.icons?.[name];
  if (own) {
    return (
      <span className="tb-reset tb-icon" data-tb="icon" aria-hidden="true">
        {own}
      </span>
    );
  }
  return (
    <svg className="tb-icon" data-tb="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
