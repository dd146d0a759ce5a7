"use client";
import type { ReactElement } from "react";
import { useKit } from "../context.ts";
import type { IconShape } from "./icons.ts";

/** A picture beside a text, never in place of one: it is hidden from screen readers. The host's own for that name, where it has one. */
export function Icon({ of: { name, path } }: { readonly of: IconShape }): ReactElement {
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
