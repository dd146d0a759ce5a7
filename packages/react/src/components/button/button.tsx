"use client";
import { forwardRef } from "react";
import type { IconName } from "../../appearance/appearance.ts";
import { Icon } from "../../appearance/icon.tsx";
import { PlainButton, type PlainButtonProps } from "./plain-button.tsx";

export interface ButtonProps extends PlainButtonProps {
  readonly icon?: IconName | undefined;
}

/** A button with an icon before its text, where it has one. */
export const Button: React.ForwardRefExoticComponent<ButtonProps & React.RefAttributes<HTMLButtonElement>> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Button({ icon, children, ...rest }, ref) {
  return (
    <PlainButton ref={ref} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </PlainButton>
  );
});
