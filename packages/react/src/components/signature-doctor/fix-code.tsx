"use client";
import { fixFor, frameworks, type Cause, type Framework } from "@tacklebox/receiver/diagnose";
import { useId, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { signatureVerdict } from "../../messages/en/signature-verdict.ts";
import { useText } from "../../messages/use-text.ts";
import { CodeBlock } from "../code-block/code-block.tsx";
import { CopyButton } from "../copy-button/copy-button.tsx";

export interface FixCodeProps {
  /** The surest first. Code for what is merely possible would hide what is likely. */
  readonly causes: readonly Cause[];
  readonly framework: Framework;
  readonly onFrameworkChange: (framework: Framework) => void;
}

/** The code that mends a cause, for the framework of one's choice; nothing where code mends nothing. */
export function FixCode({ causes, framework, onFrameworkChange }: FixCodeProps): ReactElement | null {
  const t = useText(signatureVerdict);
  const slot = useSlots();
  const select = useId();
  const chosen = frameworks.find(({ id }) => id === framework) ?? frameworks[0];
  const sure = causes.filter((cause, at) => at === 0 || cause.confidence !== "possible");
  const code = chosen && sure.map((cause) => fixFor(cause, chosen.id).code).find((found) => found !== undefined);
  if (!code) return null;
  const values = { framework: chosen.title };
  return (
    <div className="tb-stack">
      <div className="tb-row">
        <label className="tb-reset tb-muted" htmlFor={select}>
          {t("verdict.label.framework")}
        </label>
        <select
          {...slot("select")}
          id={select}
          value={chosen.id}
          onChange={({ target }) => {
            const next = frameworks.find(({ id }) => id === target.value);
            if (next) onFrameworkChange(next.id);
          }}
        >
          {frameworks.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <CopyButton text={code}>{t("verdict.copyCode", values)}</CopyButton>
      </div>
      <CodeBlock code={code} label={t("verdict.code", values)} />
    </div>
  );
}
