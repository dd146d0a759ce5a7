"use client";
import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";

export interface PlainButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: "default" | "primary" | "danger" | "quiet";
  /** Something is under way: the button keeps the focus, says so, and does nothing when pressed. */
  readonly isPending?: boolean;
  readonly children?: ReactNode;
}

/** A button that is one: `type="button"` unless told otherwise, and never taken out of the tab order. Brings no icons along. */
export const PlainButton: React.ForwardRefExoticComponent<PlainButtonProps & React.RefAttributes<HTMLButtonElement>> =
  forwardRef<HTMLButtonElement, PlainButtonProps>(function PlainButton(
    { tone = "default", isPending = false, className, onClick, ...rest },
    ref,
  ) {
    const slot = useSlots();
    const isOff = isPending || rest["aria-disabled"] === true;
    return (
      <button
        ref={ref}
        type="button"
        {...rest}
        {...slot("button", className)}
        data-tone={tone}
        aria-disabled={isOff || undefined}
        data-pending={isPending || undefined}
        onClick={(event) => (isOff ? event.preventDefault() : onClick?.(event))}
      />
    );
  });
