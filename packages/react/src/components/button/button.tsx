"use client";
import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from "react";
import { Icon } from "../../appearance/icon.tsx";
import type { IconShape } from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: "default" | "primary" | "danger" | "quiet";
  /** Before its text. */
  readonly icon?: IconShape | undefined;
  /** Something is under way: the button keeps the focus, says so, and does nothing when pressed. */
  readonly isPending?: boolean;
  readonly children?: ReactNode;
}

/** A button that is one: `type="button"` unless told otherwise, and never taken out of the tab order. */
export const Button: React.ForwardRefExoticComponent<ButtonProps & React.RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Button({ tone = "default", icon, isPending = false, className, onClick, children, ...rest }, ref) {
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
    >
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
});
