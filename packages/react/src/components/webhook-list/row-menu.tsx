"use client";
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import * as icons from "../../appearance/icons.ts";
import { Button } from "../button/button.tsx";

export interface RowMenuProps {
  readonly label: string;
  /** Buttons. `close` puts the menu away and the focus on its button, so that whatever opens next can give it back. */
  readonly children: (close: () => void) => ReactNode;
}

/** Buttons behind “···”: a disclosure, not a menu, so that Tab, Enter and Space do what they always do. */
export function RowMenu({ label, children }: RowMenuProps): ReactElement {
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointerDown = (event: PointerEvent): void => {
      // The path, because inside a shadow root the document is told of its host alone.
      if (root.current && !event.composedPath().includes(root.current)) setOpen(false);
    };
    document.addEventListener("pointerdown", onPointerDown);
    return () => document.removeEventListener("pointerdown", onPointerDown);
  }, [isOpen]);
  const close = (): void => {
    trigger.current?.focus();
    setOpen(false);
  };

  return (
    <div
      ref={root}
      className="tb-reset tb-webhook-list-menu"
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !root.current?.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        // Not for the host's dialog or drawer around.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <Button
        ref={trigger}
        tone="quiet"
        icon={icons.more}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
      />
      <div id={panel} className="tb-reset tb-webhook-list-panel" hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
