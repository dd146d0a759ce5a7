"use client";
import { Content, Description, Portal, Root, Title } from "@radix-ui/react-dialog";
import { useRef, type ReactElement, type ReactNode, type RefObject } from "react";
import { AnnouncerScope } from "../../appearance/announcer.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { Surface } from "../../appearance/surface.tsx";
import { useKit, type Container } from "../../context.ts";
import { containerAround } from "./container-around.ts";

/** Why a dialog wants to close. */
export type CloseReason = "escape" | "outside";

export interface DialogShellProps {
  readonly isOpen: boolean;
  /** Asked to close by Escape or a click outside. Buttons inside are the dialog's own matter. */
  readonly onClose: (reason: CloseReason) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** `alertdialog` for what cannot be undone. @defaultValue dialog */
  readonly role?: "dialog" | "alertdialog";
  /** Escape and clicks outside do nothing: something is under way, or would be lost. */
  readonly isLocked?: boolean;
  /** Focused when it opens. @defaultValue the first thing that can be */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** Focused when it closes, where the opener is gone. */
  readonly finalFocus?: RefObject<HTMLElement | null> | undefined;
  readonly container?: Container | undefined;
  readonly children: ReactNode;
}

/**
 * A modal dialog; the only file that knows Radix. It leaves out Radix's overlay, which injects a style element that a strict
 * style-src blocks, and does itself what Radix leaves open: gives the focus back without a trigger, keeps a form's submit from the
 * host's form around it, and finds a container that is not behind the host's own native dialog.
 */
export function DialogShell(props: DialogShellProps): ReactElement {
  const { isOpen, onClose, title, description, role = "dialog", isLocked = false, children } = props;
  const kit = useKit();
  const slot = useSlots();
  const opener = useRef<Element | null>(null);
  // Asked while rendering, because once the content is there the focus has already moved into it.
  if (isOpen && opener.current === null && typeof document !== "undefined") opener.current = activeElement();
  const close = (reason: CloseReason) => (event: Event) => {
    event.preventDefault();
    if (!isLocked) onClose(reason);
  };

  return (
    <Root open={isOpen}>
      <Portal container={containerAround(props.container ?? kit.container, opener.current)}>
        {/* Radix gives the portal's first child a ref of its own, so that has to be an element. */}
        <div>
          <Surface name="portal" isDetached>
            <div {...slot("dialog-backdrop")} />
            <Content
              {...slot("dialog")}
              role={role}
              aria-modal="true"
              {...(description === undefined && { "aria-describedby": undefined })}
              onEscapeKeyDown={close("escape")}
              onPointerDownOutside={close("outside")}
              onInteractOutside={(event) => event.preventDefault()}
              // React lets events bubble through portals: the host's form would be submitted, its shortcuts would fire.
              onSubmit={(event) => event.stopPropagation()}
              onKeyDown={(event) => event.stopPropagation()}
              onOpenAutoFocus={(event) => {
                const target = props.initialFocus?.current;
                if (!target) return;
                event.preventDefault();
                target.focus();
              }}
              onCloseAutoFocus={(event) => {
                event.preventDefault();
                focusFirst([opener.current, props.finalFocus?.current]);
                opener.current = null;
              }}
            >
              <AnnouncerScope>
                <Title {...slot("dialog-title")}>{title}</Title>
                {description !== undefined && <Description {...slot("description")}>{description}</Description>}
                {children}
              </AnnouncerScope>
            </Content>
          </Surface>
        </div>
      </Portal>
    </Root>
  );
}

function activeElement(): Element | null {
  let { activeElement: active } = document;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function focusFirst(candidates: readonly (Element | null | undefined)[]): void {
  const target = candidates.find(
    (candidate): candidate is HTMLElement =>
      candidate instanceof HTMLElement && candidate.isConnected && candidate !== document.body,
  );
  target?.focus();
}
