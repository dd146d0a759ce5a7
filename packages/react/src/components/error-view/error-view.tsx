"use client";
import type { ClientError } from "@tacklebox/client";
import type { ReactElement, ReactNode } from "react";
import * as icons from "../../appearance/icons.ts";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { isTransient } from "../../core/is-transient.ts";
import { errors } from "../../messages/en/errors.ts";
import { useText } from "../../messages/use-text.ts";
import { PlainError } from "./plain-error.tsx";
import { useCountdown } from "./use-countdown.ts";

export interface ErrorViewProps {
  readonly error: ClientError;
  /** Another text than the one for its kind, where the place knows better. */
  readonly children?: ReactNode;
  /** Offered where trying again can help: never where it would only repeat the same no. */
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, what to do, and the platform's reference for its support. */
export function ErrorView({ error, children, onRetry }: ErrorViewProps): ReactElement {
  const t = useText(errors);
  const seconds = useCountdown(error.retryAfterMs);
  return (
    <PlainError
      icon={icons.refresh}
      aria-disabled={seconds > 0 || undefined}
      onRetry={isTransient(error) ? onRetry : undefined}
      note={
        error.requestId && (
          <p className="tb-reset tb-note">
            {/* Selected whole by a click: a button that copies would weigh more than all the rest of this. */}
            {t.node("error.reference", {
              id: <code className="tb-reset tb-mono tb-select-all">{error.requestId}</code>,
            })}
          </p>
        )
      }
    >
      {children ?? t(`error.${error.kind}`)}
      {seconds > 0 && ` ${t("error.rate_limit.wait", { seconds })}`}
    </PlainError>
  );
}

export interface ErrorSurfaceProps extends CommonProps, Partial<Pick<ErrorViewProps, "error" | "onRetry">> {
  readonly name: string;
}

/** An error as a component of its own, in the box of the component it stands for. Without an error: one of this kit's. */
export function ErrorSurface({ name, error, onRetry, children, ...rest }: ErrorSurfaceProps): ReactElement {
  return (
    <Surface name={name} state="error" {...rest}>
      {error ? (
        <ErrorView error={error} onRetry={onRetry}>
          {children}
        </ErrorView>
      ) : (
        <PlainError onRetry={onRetry}>{children}</PlainError>
      )}
    </Surface>
  );
}
