"use client";
import type { ReactElement } from "react";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { twins } from "../../messages/en/twins.ts";
import { useText } from "../../messages/use-text.ts";

/** Grey lines where content will be; they appear after 200 ms, so that a quick answer does not flicker. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }): ReactElement {
  const slot = useSlots();
  const t = useText(twins);
  return (
    <div {...slot("skeleton")} aria-busy="true">
      <span className="tb-hidden">{t("common.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="tb-skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** A skeleton as a component of its own, in the box of the component it stands for. */
export function LoadingSurface({
  name,
  lines,
  ...rest
}: CommonProps & { readonly name: string; readonly lines?: number }): ReactElement {
  return (
    <Surface name={name} state="loading" {...rest}>
      <Skeleton {...(lines !== undefined && { lines })} />
    </Surface>
  );
}
