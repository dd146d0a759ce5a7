"use client";
import {
  useContext,
  useImperativeHandle,
  useRef,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  type RefObject,
} from "react";
import { clsx } from "clsx/lite";
import { useKit, type Kit } from "../context.ts";
import { AnnouncerContext, AnnouncerScope } from "./announcer.tsx";
import type { Appearance } from "./appearance.ts";
import { isTokenValue } from "./tokens.ts";
import { useEffectBeforePaint } from "./use-effect-before-paint.ts";

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
  const kit = useKit();
  // Where somebody listens, a root stands around: its theme and tokens hold here too.
  const isRoot = !useContext(AnnouncerContext) || isDetached;
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(rootRef, () => element.current, []);
  useTokens(element, isRoot ? kit.appearance.variables : undefined);
  return (
    <div
      ref={element}
      {...(isRoot && rootAttributes(kit))}
      className={clsx(isRoot && "tb-root", "tb-reset", `tb-${name}`, className)}
      data-tb-surface={name}
      data-tb-state={state}
      {...rest}
    >
      {isRoot ? <AnnouncerScope>{children}</AnnouncerScope> : children}
    </div>
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
function useTokens(element: RefObject<HTMLElement | null>, variables: Appearance["variables"]): void {
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
