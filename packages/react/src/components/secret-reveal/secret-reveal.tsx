"use client";
import { useEffect, useRef, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { envLine } from "../../core/env-line.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { useSecret, type Secret } from "../../headless/use-secret.ts";
import { secret as english } from "../../messages/en/secret.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { publish, type Published } from "../published/published.tsx";
import { CopySecret } from "./copy-secret.tsx";
import { Countdown } from "./countdown.tsx";
import { SecretText } from "./secret-text.tsx";

export interface SecretRevealProps extends CommonProps {
  readonly webhookId: string;
  /** For the names of the buttons, so that several on one page can be told apart. */
  readonly webhookName?: string | undefined;
  /** @defaultValue 30_000; `false` leaves it until somebody hides it or looks away */
  readonly hideAfterMs?: number | false | undefined;
  /** The name in the `.env` line. @defaultValue WEBHOOK_SIGNING_SECRET */
  readonly envVariable?: string | undefined;
  /** Asked before each look and each copy, for signing in again for instance. `false` stops it. */
  readonly onStepUp?: (() => Promise<boolean>) | undefined;
  /** Offered where the platform never shows the secret again. */
  readonly onRotate?: (() => void) | undefined;
}

/**
 * A webhook's signing secret: dots until it is asked for, then the text for 30 seconds. It can be copied without being shown, and is
 * asked of the platform each time.
 */
export const SecretReveal: Published<SecretRevealProps> = publish(
  { name: "SecretReveal", surface: "secret-reveal", lines: 1 },
  SecretRevealView,
);

function SecretRevealView(props: SecretRevealProps): ReactElement {
  const { webhookId, webhookName, hideAfterMs = 30_000, envVariable, onStepUp, onRotate, ...rest } = props;
  const secret = useSecret(webhookId, { hideAfterMs, envVariable, onStepUp });
  return (
    <Surface name="secret-reveal" state={secret.state} {...rest}>
      {secret.state === "unavailable" || secret.state === "forbidden" ? (
        <Missing state={secret.state} onRotate={onRotate} />
      ) : (
        <Present secret={secret} name={webhookName} hideAfterMs={hideAfterMs} />
      )}
    </Surface>
  );
}

function Missing({
  state,
  onRotate,
}: { readonly state: "unavailable" | "forbidden" } & Pick<SecretRevealProps, "onRotate">): ReactElement {
  const t = useText(english);
  const slot = useSlots();
  const canRotate = state === "unavailable" && onRotate;
  return (
    <div {...slot("alert")}>
      <Icon of={icons.key} />
      <div className="tb-stack">
        <p className="tb-reset">
          {t(`secret.${state}`)} {canRotate && t("secret.unavailable.rotate")}
        </p>
        {canRotate && (
          <div className="tb-reset">
            <Button onClick={onRotate}>{t("secret.rotate")}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

interface PresentProps {
  readonly secret: Secret;
  readonly name: string | undefined;
  readonly hideAfterMs: number | false;
}

function Present({ secret, name, hideAfterMs }: PresentProps): ReactElement {
  const { state, text, remainingMs, isHeld, setHeld, textRef } = secret;
  const t = useText(english);
  const announce = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  useKeptFocus(root, toggle);
  const isShown = state === "shown";
  useEffect(() => {
    if (!isShown) return undefined;
    announce(
      hideAfterMs === false ? t("secret.shown") : t("secret.shown.hides", { count: Math.round(hideAfterMs / 1_000) }),
    );
    return () => announce(t("secret.hidden"));
  }, [isShown, hideAfterMs, announce, t]);
  const release = (): void => setHeld(Boolean(textRef.current?.matches(":hover, :focus")));

  return (
    <div ref={root} className="tb-stack">
      <CopySecret
        copying={{ ...secret, state: secret.copying }}
        name={name}
        isShown={isShown}
        hasEnv={text === undefined || envLine("", text) !== undefined}
        onCopy={(form) => void secret.copy(form)}
        text={
          <SecretText
            text={text}
            name={name}
            textRef={textRef}
            onPointerEnter={() => setHeld(true)}
            onFocus={() => setHeld(true)}
            onPointerLeave={release}
            onBlur={release}
          />
        }
        beside={
          <>
            {remainingMs !== undefined && (
              <Countdown ms={remainingMs} ofMs={hideAfterMs || remainingMs} isHeld={isHeld} />
            )}
            <Button
              ref={toggle}
              icon={isShown ? icons.eyeOff : icons.eye}
              isPending={state === "loading"}
              aria-pressed={isShown}
              aria-label={t("secret.toggle", { name: name ?? t("secret.thisWebhook") })}
              onClick={() => void (isShown ? secret.hide() : secret.reveal())}
            >
              {t(isShown ? "secret.hide" : "secret.reveal")}
            </Button>
          </>
        }
      >
        {remainingMs !== undefined && (
          <Button tone="quiet" onClick={secret.keepShowing}>
            {t("secret.keepShowing")}
          </Button>
        )}
      </CopySecret>
      {secret.error && <ErrorView error={secret.error} onRetry={() => void secret.reveal()} />}
    </div>
  );
}

/** `SecretReveal.Loading` for Server Components, which cannot look into a component of the page. */
export const SecretRevealLoading: typeof SecretReveal.Loading = SecretReveal.Loading;

/** `SecretReveal.Error` for Server Components. */
export const SecretRevealError: typeof SecretReveal.Error = SecretReveal.Error;
