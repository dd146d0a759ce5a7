"use client";
import type { ClientError } from "@tacklebox/client";
import type { ReactElement, ReactNode } from "react";
import type { CommonProps } from "../../appearance/surface.tsx";
import { ErrorSurface } from "../error-view/error-view.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";
import { guard, type Guarded } from "./guard.tsx";

/** What the `.Error` twin takes. */
export interface ErrorTwinProps extends CommonProps {
  readonly error?: ClientError;
  readonly onRetry?: () => void;
  readonly children?: ReactNode;
}

/** A public component with its twins in the same box: `.Loading` while a host waits for something of its own, `.Error` likewise. */
export type Published<Props> = Guarded<Props> & {
  readonly Loading: (props: CommonProps) => ReactElement;
  readonly Error: (props: ErrorTwinProps) => ReactElement;
};

/**
 * Makes a component public: guarded, and with twins. What must stay small takes {@link guard} and brings its own twins, because
 * `.Error` knows a text for every kind of error.
 */
export function publish<Props extends CommonProps>(
  { name, surface, lines = 4 }: { readonly name: string; readonly surface: string; readonly lines?: number },
  View: (props: Props) => ReactNode,
): Published<Props> {
  return Object.assign(guard<Props>({ name, surface }, View), {
    Loading: (props: CommonProps) => <LoadingSurface name={surface} lines={lines} {...props} />,
    Error: (props: ErrorTwinProps) => <ErrorSurface name={surface} {...props} />,
  });
}
