import type { ReactNode } from "react";

/** What went wrong, next to where it was asked for. Its place is there before, so that screen readers notice. */
export function Problem({ text }: { readonly text: string | undefined }): ReactNode {
  return (
    <p role="alert" className="problem">
      {text}
    </p>
  );
}
