"use client";
import { useId, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Surface } from "../../appearance/surface.tsx";
import { useAbilities } from "../../headless/use-abilities.ts";
import { secretOnce } from "../../messages/en/secret-once.ts";
import { useText } from "../../messages/use-text.ts";
import { publish, type Published } from "../published/published.tsx";
import { SecretOnceView, type SecretOnceProps } from "./secret-once-view.tsx";

export type { SecretOnceProps };

/**
 * A signing secret right after it was made, with the ways to store it: for a page of the host's own. Says whether it can be looked at
 * again. `onStored` is called once it was copied or somebody said that it is stored; then take it off the page.
 */
export const SecretOnce: Published<SecretOnceProps> = publish(
  { name: "SecretOnce", surface: "secret-once" },
  function SecretOnce({
    secret,
    webhookId,
    webhookName,
    envVariable,
    onStored,
    ...rest
  }: SecretOnceProps): ReactElement {
    const t = useText(secretOnce);
    const slot = useSlots();
    const title = useId();
    const { reveal: canRead } = useAbilities();
    return (
      <Surface name="secret-once" role="group" aria-labelledby={title} {...rest}>
        <h2 {...slot("heading")} data-size="small" id={title}>
          {t(canRead ? "once.title.readable" : "once.title")}
        </h2>
        <SecretOnceView {...{ secret, webhookId, webhookName, envVariable, onStored }} />
      </Surface>
    );
  },
);
