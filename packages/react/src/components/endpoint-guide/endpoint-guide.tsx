"use client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useKit } from "../../context.ts";
import { useControllable } from "../../headless/use-controllable.ts";
import { endpointGuide } from "../../messages/en/endpoint-guide.ts";
import { useText } from "../../messages/use-text.ts";
import { ErrorSurface } from "../error-view/error-view.tsx";
import { publish, type Published } from "../published/published.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";
import { Tabs } from "../tabs/tabs.tsx";
import { GuideSteps } from "./guide-steps.tsx";
import { useGuideWriter } from "./use-guide-writer.ts";

export interface EndpointGuideProps extends CommonProps {
  /** What the receiver will be sent; each gets a handler, as long as they are few. */
  readonly eventTypes: readonly string[];
  /** Whose deliveries the code verifies. @defaultValue the platform of the provider */
  readonly platform?: string;
  /** The framework shown, where the host keeps it. */
  readonly framework?: string;
  /** The framework shown first. @defaultValue the first there is */
  readonly defaultFramework?: string;
  readonly onFrameworkChange?: (framework: string, details: { readonly reason: "choice" }) => void;
  /** The environment variable that holds the signing secret. @defaultValue one named after the platform */
  readonly secretVariable?: string;
}

const name = "endpoint-guide";

function EndpointGuideView(props: EndpointGuideProps): ReactElement {
  const { eventTypes, platform, framework, defaultFramework, onFrameworkChange, secretVariable, ...rest } = props;
  const { api } = useKit();
  const slot = useSlots();
  const t = useText(endpointGuide);
  const guide = useGuideWriter();
  const [wanted, choose] = useControllable<string | undefined>({
    value: framework,
    defaultValue: defaultFramework,
    onChange: (next) => next !== undefined && onFrameworkChange?.(next, { reason: "choice" }),
  });

  if (guide.state === "loading") return <LoadingSurface name={name} {...rest} />;
  if (guide.state === "error") {
    return (
      <ErrorSurface name={name} onRetry={guide.retry} {...rest}>
        {t("endpointGuide.failed")}
      </ErrorSurface>
    );
  }
  const { frameworks, receiverCode } = guide.writer;
  const shown = frameworks.find(({ id }) => id === wanted) ?? frameworks[0];
  const from = platform ?? api?.platform ?? "";
  const receiver =
    shown &&
    receiverCode({ platform: from, framework: shown.id, eventTypes, ...(secretVariable && { secretVariable }) });
  if (!receiver) {
    return (
      <Surface name={name} state="unknown" {...rest}>
        <div {...slot("alert")}>
          <Icon name="info" />
          <p className="tb-reset">{t("endpointGuide.unknown", { platform: from })}</p>
        </div>
      </Surface>
    );
  }
  return (
    <Surface name={name} state="ready" {...rest}>
      <Tabs
        label={t("endpointGuide.framework")}
        tabs={frameworks}
        selected={shown.id}
        onSelect={choose}
        hasInitialFocus={guide.isRetried}
      >
        <GuideSteps receiver={receiver} hasEvents={eventTypes.length > 0} />
      </Tabs>
    </Surface>
  );
}

/**
 * The code that receives a webhook's deliveries, for the framework of one's choice and ready to be copied. It names the variable for the
 * signing secret, never a secret.
 *
 * @example
 * <EndpointGuide eventTypes={webhook.eventTypes} />
 */
export const EndpointGuide: Published<EndpointGuideProps> = publish(
  { name: "EndpointGuide", surface: name },
  EndpointGuideView,
);

/** `EndpointGuide.Loading` for Server Components, which cannot look into a component of the page. */
export const EndpointGuideLoading: typeof EndpointGuide.Loading = EndpointGuide.Loading;

/** `EndpointGuide.Error` for Server Components. */
export const EndpointGuideError: typeof EndpointGuide.Error = EndpointGuide.Error;
