"use client";
import type { ReactElement, ReactNode } from "react";
import type { ShownFinding } from "../../headless/webhook-form-control.ts";
import { CopyButton } from "../copy-button/copy-button.tsx";
import type { FormPart } from "./form-part.ts";

/** Findings as a field takes them, or nothing where there are none. */
export function toNode(part: FormPart, findings: readonly ShownFinding[] = []): ReactNode {
  return findings.length > 0 && findings.map((finding) => <Line key={finding.text} {...part} finding={finding} />);
}

function Line({ finding, t, onShow }: FormPart & { readonly finding: ShownFinding }): ReactElement {
  return (
    <span className="tb-reset tb-form-line">
      {finding.text}{" "}
      {finding.id === "url.unreachable" && (
        <span className="tb-reset tb-row">
          <code className="tb-reset tb-chip" dir="ltr" translate="no">
            {finding.command}
          </code>
          <CopyButton tone="quiet" text={finding.command} />
        </span>
      )}
      {finding.id === "url.used" && onShow && (
        <button type="button" className="tb-reset tb-link" onClick={() => onShow(finding.webhookId)}>
          {t("form.url.show")}
        </button>
      )}
    </span>
  );
}
