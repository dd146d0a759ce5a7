"use client";
import type { Scope, Webhook } from "@tacklebox/client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { Time } from "../../appearance/time.tsx";
import { differences, only, toValues, type FieldName, type WebhookFormValues } from "../../core/draft.ts";
import { Button } from "../button/button.tsx";
import type { FormPart } from "./form-part.ts";
import { listOf } from "./scope-field.tsx";

export interface ConflictViewProps {
  readonly part: FormPart;
  /** What the webhook is by now, where that is known. */
  readonly theirs: Webhook | undefined;
  readonly scopes: readonly Scope[];
}

/** Somebody else was quicker: what they have, and whose is to stay. */
export function ConflictView({ part: { form, t, slot }, theirs, scopes }: ConflictViewProps): ReactElement {
  const latest = theirs && toValues(theirs);
  const fields = latest ? differences(latest, form.values).filter((name) => form.fields.includes(name)) : [];
  const at = theirs?.updatedAt;

  const shown = (name: FieldName, values: WebhookFormValues, others: WebhookFormValues): string => {
    const value = values[name];
    if (typeof value === "boolean") return t(value ? "form.on" : "form.off");
    if (typeof value === "string") return value || t("form.nothing");
    if (value.length === 0) return t(name === "scopes" ? "form.scopes.all" : "form.nothing");
    // Both are lists here: the same field of two forms. Only what the other lacks is worth reading.
    const own = only(value, others[name] as readonly string[]);
    return listOf(own, scopes, t.locale) || "–";
  };
  const settle = (work: () => unknown) => () => {
    // The button that is pressed goes away with all of this; the focus stays in the form.
    form.focus(form.fields[0] ?? "url");
    work();
  };
  return (
    <div {...slot("alert")} data-tone="warning" role="alert">
      <Icon of={icons.alert} />
      <div className="tb-reset tb-stack">
        <p className="tb-reset">
          {at ? t.node("form.conflict.at", { time: <Time value={at} /> }) : t("form.conflict")}
        </p>
        {latest && fields.length > 0 && (
          <dl {...slot("details")}>
            {fields.map((name) => (
              <div key={name} className="tb-reset tb-form-difference">
                <dt className="tb-reset tb-muted">{t(`form.${name}`)}</dt>
                <dd className="tb-reset">
                  {t.node("form.conflict.theirs", {
                    value: <bdi className="tb-reset">{shown(name, latest, form.values)}</bdi>,
                  })}
                  <span className="tb-reset tb-form-line">
                    {t.node("form.conflict.yours", {
                      value: <bdi className="tb-reset">{shown(name, form.values, latest)}</bdi>,
                    })}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div className="tb-reset tb-row">
          {theirs && <Button onClick={settle(() => form.reset(theirs))}>{t("form.conflict.use")}</Button>}
          <Button tone="danger" onClick={settle(() => (theirs ? form.overwrite(theirs) : form.submit()))}>
            {t("form.conflict.overwrite")}
          </Button>
        </div>
      </div>
    </div>
  );
}
