"use client";
import type { ReactElement, ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { endpointGuide } from "../../messages/en/endpoint-guide.ts";
import { useText } from "../../messages/use-text.ts";
import { CodeBlock } from "../code-block/code-block.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";

/** What a framework's guide consists of. */
export interface Receiver {
  readonly code: string;
  readonly fileName: string;
  readonly install: string;
  readonly secretVariable: string;
  /** Further ones, an API key for instance. */
  readonly otherVariables?: readonly string[];
}

export interface GuideStepsProps {
  readonly receiver: Receiver;
  readonly hasEvents: boolean;
}

/** From nothing to a receiver that is reached, in the order in which it is done. */
export function GuideSteps({ receiver, hasEvents }: GuideStepsProps): ReactElement {
  const { code, fileName, install, secretVariable, otherVariables = [] } = receiver;
  const variables = [secretVariable, ...otherVariables].map((name) => `${name}=`);
  const count = variables.length;
  const slot = useSlots();
  const t = useText(endpointGuide);
  return (
    // The role is written out because Safari takes it from lists without bullets.
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- see above
    <ol {...slot("steps")} role="list">
      <Step title={t("endpointGuide.install")} code={install} copy={t("endpointGuide.copyInstall")} />
      <Step
        title={t("endpointGuide.secret", { count })}
        code={variables.join("\n")}
        copy={t("endpointGuide.copyVariable", { count })}
      >
        <p {...slot("note")}>{t("endpointGuide.secretHelp", { count })}</p>
      </Step>
      <Step title={t("endpointGuide.code")} file={fileName} code={code} copy={t("endpointGuide.copyCode")}>
        {!hasEvents && <p {...slot("note")}>{t("endpointGuide.noEvents")}</p>}
      </Step>
      <Step title={t("endpointGuide.register")}>
        <p {...slot("note")}>
          {t.node("endpointGuide.registerHelp", {
            url: (
              <bdi className="tb-reset tb-mono" dir="ltr">
                https://example.com/webhooks
              </bdi>
            ),
          })}
        </p>
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly title: string;
  readonly file?: string;
  readonly code?: string;
  readonly copy?: string;
  readonly children?: ReactNode;
}

function Step({ title, file, code, copy, children }: StepProps): ReactElement {
  return (
    <li className="tb-reset tb-step">
      <div className="tb-reset tb-row">
        <span className="tb-reset tb-step-title">
          {title}{" "}
          {file && (
            <bdi className="tb-reset tb-muted tb-mono" dir="ltr">
              {file}
            </bdi>
          )}
        </span>
        {code !== undefined && (
          <CopyButton text={code} tone="quiet">
            {copy}
          </CopyButton>
        )}
      </div>
      {code !== undefined && <CodeBlock code={code} label={file ? `${title}, ${file}` : title} />}
      {children}
    </li>
  );
}
