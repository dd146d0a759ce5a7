"use client";
import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
} from "react";
import { clsx } from "clsx/lite";
import { useKit, type Kit } from "../context.ts";
import { isTokenValue } from "./tokens.ts";
import { AnnouncerScope } from "./announcer.tsx";

/** Whether a root stands around: its theme, tokens and live region hold here too. */
const InsideRoot = createContext(false);

/** What every component takes: `className`, `id`, `aria-…`, `data-…` and so on go to its outermost element. */
export interface CommonProps extends Omit<
  HTMLAttributes<HTMLElement>,
  "onChange" | "onSubmit" | "onSelect" | "onError"
> {
  readonly rootRef?: Ref<HTMLElement> | undefined;
}

export interface SurfaceProps extends CommonProps {
  /** What it is, in `data-tb-surface`. */
  readonly name: string;
  /** What it is doing, in `data-tb-state`: `loading`, `ready`, `error` and so on. */
  readonly state?: string | undefined;
  /** Begins a new root even inside another: a portal's content, which is elsewhere in the page. */
  readonly isDetached?: boolean;
}

/**
 * The outermost element of a component. The first one on the way down carries theme, tokens, language and direction, and holds the
 * live region; those inside it are plain.
 */
export function Surface({
  name,
  state,
  isDetached = false,
  rootRef,
  className,
  children,
  ...rest
}: SurfaceProps): ReactElement {
  const isInside = useContext(InsideRoot) && !isDetached;
  const marks = { "data-tb-surface": name, "data-tb-state": state };
  const own = clsx("tb-reset", `tb-${name}`, className);
  if (isInside) {
    return (
      <div ref={rootRef as Ref<HTMLDivElement>} className={own} {...marks} {...rest}>
        {children}
      </div>
    );
  }
  return (
    <Root rootRef={rootRef} className={own} {...marks} {...rest}>
      {children}
    </Root>
  );
}

function Root({
  rootRef,
  className,
  children,
  ...rest
}: CommonProps & { readonly children?: ReactNode }): ReactElement {
  const kit = useKit();
  const element = useRef<HTMLDivElement>(null);
  useTokens(element, kit);
  const ref = useCallback(
    (node: HTMLDivElement | null) => {
      element.current = node;
      if (typeof rootRef === "function") rootRef(node);
      else if (rootRef) (rootRef as { current: HTMLElement | null }).current = node;
    },
    [rootRef],
  );
  return (
    <InsideRoot.Provider value={true}>
      <div ref={ref} {...rootAttributes(kit)} className={clsx("tb-root", className)} {...rest}>
        <AnnouncerScope>{children}</AnnouncerScope>
      </div>
    </InsideRoot.Provider>
  );
}

function rootAttributes({ appearance, dir, locale, messages }: Kit): object {
  return {
    "data-tb-theme": appearance.theme ?? "system",
    "data-tb-density": appearance.density ?? "comfortable",
    ...(dir && { dir }),
    lang: messages.size > 0 ? locale : "en",
  };
}

// Through the object model, which a strict style-src allows; a style attribute in server HTML is what it blocks.
function useTokens(element: { readonly current: HTMLElement | null }, { appearance: { variables } }: Kit): void {
  const useEffectBeforePaint = typeof document === "undefined" ? noEffect : useLayoutEffect;
  useEffectBeforePaint(() => {
    const style = element.current?.style;
    const set = Object.entries(variables ?? {}).filter(
      ([name, value]) => name.startsWith("--tb-") && isTokenValue(value),
    );
    for (const [name, value] of set) style?.setProperty(name, value);
    return () => {
      for (const [name] of set) style?.removeProperty(name);
    };
  }, [element, variables]);
}

function noEffect(): void {
  // React 18 warns of layout effects on a server, where there is no element to set anything on.
}
