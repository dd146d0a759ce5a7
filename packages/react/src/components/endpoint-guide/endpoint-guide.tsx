"use client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useEndpointGuide } from "../../headless/use-endpoint-guide.ts";
import { endpointGuide } from "../../messages/en/endpoint-guide.ts";
import { useText } from "../../messages/use-text.ts";
import { ErrorSurface } from "../error-view/error-view.tsx";
import { publish, type Published } from "../published/published.tsx";
import { LoadingSurface } from "../skeleton/skeleton.tsx";
import { Tabs } from "../tabs/tabs.tsx";
import { GuideSteps } from "./guide-steps.tsx";

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
  const slot = useSlots();
  const t = useText(endpointGuide);
  const given = { eventTypes, platform, framework, defaultFramework, onFrameworkChange, secretVariable };
  const guide = useEndpointGuide(given);
  switch (guide.state) {
    case "loading":
      return <LoadingSurface name={name} {...rest} />;
    case "error":
      return (
        <ErrorSurface name={name} onRetry={guide.retry} {...rest}>
          {t("endpointGuide.failed")}
        </ErrorSurface>
      );
    case "unknown":
      return (
        <Surface name={name} state="unknown" {...rest}>
          <div {...slot("alert")}>
            <Icon of={icons.info} />
            <p className="tb-reset">{t("endpointGuide.unknown", { platform: guide.platform })}</p>
          </div>
        </Surface>
      );
    case "ready":
      return (
        <Surface name={name} state="ready" {...rest}>
          <Tabs
            label={t("endpointGuide.framework")}
            tabs={guide.frameworks}
            selected={guide.framework.id}
            onSelect={guide.choose}
            hasInitialFocus={guide.isRetried}
          >
            <GuideSteps receiver={guide.receiver} hasEvents={eventTypes.length > 0} />
          </Tabs>
        </Surface>
      );
    default:
      return guide satisfies never;
  }
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
