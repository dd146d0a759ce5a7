"use client";
import type { Capabilities } from "@tacklebox/client";
import type { Cause, Diagnosis, Framework } from "@tacklebox/receiver/diagnose";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import type { IconShape } from "../../appearance/icons.ts";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import type { SignatureResult } from "../../core/check-signature.ts";
import { signatureVerdict } from "../../messages/en/signature-verdict.ts";
import { useProofText } from "../../messages/use-proof-text.ts";
import { useText, type Text } from "../../messages/use-text.ts";
import { CopyButton } from "../copy-button/copy-button.tsx";
import { causeText } from "./cause-text.ts";
import { FixCode } from "./fix-code.tsx";
import { VerdictFacts } from "./verdict-facts.tsx";

export interface VerdictViewProps {
  readonly result: SignatureResult;
  readonly proof: Capabilities["proof"];
  readonly framework: Framework;
  readonly onFrameworkChange: (framework: Framework) => void;
  /** What the only secret is called, where there is one that the reader did not enter. */
  readonly secretName?: string | undefined;
}

/** What became of checking a signature: the verdict, how sure it is, and what mends it. Loaded once there is something to show. */
export function VerdictView({ result, proof, ...rest }: VerdictViewProps): ReactElement {
  const t = useProofText(signatureVerdict, proof);
  const slot = useSlots();
  const announce = useAnnounce();
  const summary = result.kind === "diagnosis" ? summaryOf(result.diagnosis, t) : t("verdict.notChecked");
  // Said again after each check, also where the answer is the same.
  useEffect(() => announce(summary), [announce, summary, result]);
  if (result.kind === "unknown_platform") {
    return <NotChecked reasons={[t("verdict.reason.unknown_platform")]} />;
  }
  const { diagnosis, isReadAsCrlf, report } = result;
  return (
    <div {...slot("verdict", "tb-stack")} data-verdict={diagnosis.verdict}>
      <Main diagnosis={diagnosis} t={t} {...rest} />
      {isReadAsCrlf && <Note>{t("verdict.crlf")}</Note>}
      {!diagnosis.search.isComplete && <Note>{t("verdict.more")}</Note>}
      <div className="tb-row">
        <CopyButton text={report}>{t("verdict.copyReport")}</CopyButton>
        <span className="tb-muted tb-small">{t("verdict.report.note")}</span>
      </div>
    </div>
  );
}

interface MainProps extends Omit<VerdictViewProps, "result" | "proof"> {
  readonly diagnosis: Diagnosis;
  readonly t: Text<typeof signatureVerdict>;
}

function Main({ diagnosis, t, ...rest }: MainProps): ReactElement {
  switch (diagnosis.verdict) {
    case "not_checked":
      return (
        <NotChecked
          reasons={diagnosis.reasons.map((reason) =>
            t(`verdict.reason.${reason}` in signatureVerdict ? `verdict.reason.${reason}` : "verdict.reason.other"),
          )}
        />
      );
    case "verified":
      return (
        <>
          <Banner tone="success" icon={icons.check} title={t("verdict.verified")} />
          <VerdictFacts diagnosis={diagnosis} t={t} secretName={rest.secretName} />
          <Others causes={diagnosis.notes} title={t("verdict.verified.note")} t={t} />
        </>
      );
    case "failed": {
      const [first, ...others] = diagnosis.causes;
      if (!first) return <NotChecked reasons={[t("verdict.reason.other")]} />;
      const { title, details, fix } = causeText(first, t);
      return (
        <>
          <Banner tone="danger" icon={icons.alert} title={title} confidence={first.confidence}>
            {details && <p className="tb-reset">{details}</p>}
            <p className="tb-reset">{fix}</p>
          </Banner>
          <VerdictFacts diagnosis={diagnosis} t={t} secretName={rest.secretName} />
          <FixCode causes={diagnosis.causes} {...rest} />
          <Others causes={others} title={t("verdict.others")} t={t} />
        </>
      );
    }
    default:
      return <NotChecked reasons={[(diagnosis satisfies never as Diagnosis).verdict]} />;
  }
}

function summaryOf(diagnosis: Diagnosis, t: Text<typeof signatureVerdict>): string {
  if (diagnosis.verdict === "verified") return t("verdict.verified");
  const [first] = diagnosis.verdict === "failed" ? diagnosis.causes : [];
  if (!first) return t("verdict.notChecked");
  const { title, fix } = causeText(first, t);
  return `${title} ${fix}`;
}

interface BannerProps {
  readonly tone?: "success" | "danger";
  readonly icon: IconShape;
  readonly title: string;
  readonly confidence?: Cause["confidence"];
  readonly children?: ReactNode;
}

function Banner({ tone, icon, title, confidence, children }: BannerProps): ReactElement {
  const slot = useSlots();
  return (
    <div {...slot("alert")} data-tone={tone}>
      <Icon of={icon} />
      <div className="tb-reset tb-verdict-text">
        <p className="tb-reset">
          <span className="tb-verdict-title">{title}</span> {confidence && <Confidence of={confidence} />}
        </p>
        {children}
      </div>
    </div>
  );
}

/** Neutral: that something was not checked is no fault. */
function NotChecked({ reasons }: { readonly reasons: readonly string[] }): ReactElement {
  const t = useText(signatureVerdict);
  return (
    <Banner icon={icons.info} title={t("verdict.notChecked")}>
      {reasons.map((reason) => (
        <p key={reason} className="tb-reset">
          {reason}
        </p>
      ))}
    </Banner>
  );
}

interface OthersProps extends Pick<MainProps, "t"> {
  readonly causes: readonly Cause[];
  readonly title: string;
}

function Others({ causes, title, t }: OthersProps): ReactElement | null {
  const slot = useSlots();
  if (causes.length === 0) return null;
  return (
    <div className="tb-stack">
      <p className="tb-reset tb-strong">{title}</p>
      <ul {...slot("list")} role="list">
        {causes.map((cause, at) => {
          const text = causeText(cause, t);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a cause may be found twice, and the list is never changed
            <li key={at} className="tb-reset tb-verdict-other">
              {text.title} <Confidence of={cause.confidence} />
              <span {...slot("note")}>
                {text.details} {text.fix}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Confidence({ of }: { readonly of: Cause["confidence"] }): ReactElement {
  const t = useText(signatureVerdict);
  const slot = useSlots();
  return <span {...slot("badge")}>{t(`verdict.confidence.${of}`)}</span>;
}

function Note({ children }: { readonly children: ReactNode }): ReactElement {
  const slot = useSlots();
  return <p {...slot("note")}>{children}</p>;
}
