"use client";
import type { Cause, Diagnosis } from "@tacklebox/receiver/diagnose";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { Time } from "../../appearance/time.tsx";
import { durationText } from "../../core/delivery-text.ts";
import type { signatureVerdict } from "../../messages/en/signature-verdict.ts";
import type { Text } from "../../messages/use-text.ts";

export interface VerdictFactsProps {
  readonly diagnosis: Extract<Diagnosis, { readonly verdict: "verified" | "failed" }>;
  readonly t: Text<typeof signatureVerdict>;
  readonly secretName: string | undefined;
}

/** What is known beside the causes: the secret that fits, and what the timestamp says. */
export function VerdictFacts({ diagnosis, t, secretName }: VerdictFactsProps): ReactElement | null {
  const slot = useSlots();
  const skew = skewOf(diagnosis, t);
  const facts: readonly (readonly [label: string, fact: ReactNode])[] = [
    [t("verdict.label.secret"), secretOf(diagnosis, (secret) => secretName ?? t("verdict.secret", { secret }))],
    [
      t("verdict.label.signedAt"),
      diagnosis.verdict === "verified" && diagnosis.signedAt && <Time value={diagnosis.signedAt.toISOString()} />,
    ],
    [t("verdict.label.skew"), skew],
  ];
  const known = facts.filter(([, fact]) => Boolean(fact));
  if (known.length === 0) return null;
  return (
    <dl {...slot("details")}>
      {known.map(([label, fact]) => (
        <Fragment key={label}>
          <dt className="tb-reset tb-muted">{label}</dt>
          <dd className="tb-reset">{fact}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function secretOf(diagnosis: VerdictFactsProps["diagnosis"], nameOf: (secret: string) => string): string | undefined {
  if (diagnosis.verdict === "verified") return nameOf(`${diagnosis.secret}`);
  const { causes } = diagnosis;
  if (causes.some(({ cause }) => cause === "wrong_secret")) return undefined;
  // Causes name a secret where it is another one than the newest as it is.
  const named = causes.find((cause) => "secret" in cause);
  if (named && "secret" in named) return nameOf(`${named.secret}`);
  return causes.some(isProved) ? nameOf("1") : undefined;
}

/** Whether the proof was checked and fits: what is certain beyond that is what the headers show. */
function isProved({ cause, confidence }: Cause): boolean {
  return confidence === "certain" && !/header|malformed|bcrypt_cost|wrong_reading/.test(cause);
}

function skewOf(diagnosis: VerdictFactsProps["diagnosis"], t: VerdictFactsProps["t"]): string | undefined {
  const causes = diagnosis.verdict === "failed" ? diagnosis.causes : diagnosis.notes;
  const off = causes.find((cause) => "allowedSeconds" in cause) ?? causes.find((cause) => "skewSeconds" in cause);
  if (!off || !("skewSeconds" in off)) return undefined;
  const skew = durationText(off.skewSeconds * 1_000, t.locale);
  const text = t(off.skewSeconds < 0 ? "verdict.skew.ahead" : "verdict.skew.behind", { skew });
  if (!("allowedSeconds" in off)) return text;
  return t("verdict.skew.allowed", { skew: text, allowed: durationText(off.allowedSeconds * 1_000, t.locale) });
}
