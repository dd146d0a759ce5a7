import type { ComponentType, ReactElement } from "react";

/** A decorator: as wide as the narrowest page that the kit promises to fit. */
export function narrow(Story: ComponentType): ReactElement {
  return (
    <div style={{ inlineSize: "min(320px, 100%)" }}>
      <Story />
    </div>
  );
}
