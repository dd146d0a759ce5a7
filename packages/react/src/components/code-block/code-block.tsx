"use client";
import type { ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";

/** Code or a payload, as text and nothing else; scrolls sideways and can be reached by keyboard for that. */
export function CodeBlock({ code, label }: { readonly code: string; readonly label: string }): ReactElement {
  const slot = useSlots();
  return (
    // A region that scrolls is focusable, or keyboards could not scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <pre {...slot("code")} dir="ltr" translate="no" role="region" aria-label={label} tabIndex={0}>
      {code}
    </pre>
  );
}
