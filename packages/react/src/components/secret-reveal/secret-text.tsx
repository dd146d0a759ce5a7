"use client";
import type { HTMLAttributes, ReactElement, Ref } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { maskAttributes } from "../../core/mask-attributes.ts";
import { secret } from "../../messages/en/secret.ts";
import { useText } from "../../messages/use-text.ts";

// Of this length whatever the secret's.
const dots = "•".repeat(12);

export interface SecretTextProps extends HTMLAttributes<HTMLElement> {
  /** Shown as one text node; dots without. */
  readonly text: string | undefined;
  readonly name: string | undefined;
  readonly textRef: Ref<HTMLElement>;
}

/** The one element that may hold a secret's text. It is no input, which password managers would offer to keep and HTML would repeat. */
export function SecretText({ text, name, textRef, ...rest }: SecretTextProps): ReactElement {
  const t = useText(secret);
  const slot = useSlots();
  return (
    <code
      {...rest}
      {...maskAttributes}
      {...slot("secret-text", maskAttributes.className)}
      ref={textRef}
      data-shown={text !== undefined || undefined}
      role="group"
      aria-label={t("secret.label", { name: name ?? t("secret.thisWebhook") })}
      dir="ltr"
      translate="no"
      spellCheck={false}
      // Still focusable while it is masked, so that hiding takes the focus from nobody.
      tabIndex={text === undefined ? -1 : 0}
    >
      {text ?? (
        <>
          <span className="tb-reset" aria-hidden="true">
            {dots}
          </span>
          <span className="tb-reset tb-hidden">{t("secret.masked")}</span>
        </>
      )}
    </code>
  );
}
