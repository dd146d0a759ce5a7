"use client";
import { useEffect, useRef, useState, type ComponentType, type ReactElement, type ReactNode } from "react";
import { useAction } from "../../headless/use-action.ts";
import { ErrorSurface } from "../error-view/error-view.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";

export interface LazyPartProps<Props> {
  /** Its surface, for the box it will have. */
  readonly name: string;
  readonly load: () => Promise<{ readonly default: ComponentType<Props> }>;
  readonly props: Props;
  /** Until it is there. @defaultValue a skeleton */
  readonly fallback?: ReactNode;
}

/**
 * A component that is loaded when it is first shown, and can be tried again when that fails.
 *
 * Not by `React.lazy`: a fallback of Suspense stays for 300 ms even where the module is there already, a failure stays for ever, and
 * React's two ways of rendering on a server would differ.
 */
export function LazyPart<Props extends object>(props: LazyPartProps<Props>): ReactElement {
  // Another part in the same place is another component.
  return <KeyedPart key={props.name} {...props} />;
}

function KeyedPart<Props extends object>({ name, load, props, fallback }: LazyPartProps<Props>): ReactElement {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const { state, run } = useAction({ component: name, action: "load" }, async () => {
    const { default: loaded } = await load();
    setPart(() => loaded);
  });
  const hasFailed = useRef(false);
  if (state === "failed") hasFailed.current = true;
  useEffect(() => void run(), [run]);
  if (Part) return <Part {...props} />;
  // While it is tried again the error stays, and with it the button that has the focus.
  if (hasFailed.current) return <ErrorSurface name={name} onRetry={() => void run()} />;
  return <>{fallback === undefined ? <LoadingSurface name={name} /> : fallback}</>;
}
