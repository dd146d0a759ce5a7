"use client";
import { Fragment, type ReactElement } from "react";
import { isLost } from "../../core/is-lost.ts";
import { ErrorView } from "../error-view/error-view.tsx";
import { PlainError } from "../error-view/plain-error.tsx";
import type { FormPart } from "./form-part.ts";

/** How the last submit ended, where it did not end well: what went wrong, and links to the fields it is about. */
export function OutcomeView({ part: { form, t } }: { readonly part: FormPart }): ReactElement | null {
  const { error, otherErrors, hasStopped } = form;
  const wrong = form.fields.filter((name) => form.errors[name]?.length);
  const isAbout = hasStopped && wrong.length + otherErrors.length > 0;
  // What was complained of has been changed since.
  if (!isAbout && (!error || (error.kind === "validation" && hasStopped))) return null;

  const links = wrong.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      <button type="button" className="tb-reset tb-link" onClick={() => form.focus(name)}>
        {t(`form.${name}`)}
      </button>
    </Fragment>
  ));
  const look = wrong.length > 0 && t.node("form.look", { fields: links });
  if (!error) return <PlainError>{look}</PlainError>;
  const isCreating = !form.base;
  return (
    <ErrorView error={error}>
      {t(
        isCreating && isLost(error)
          ? "form.lost"
          : isCreating && error.kind === "conflict"
            ? "form.exists"
            : `error.${error.kind}`,
      )}{" "}
      {look}
      {otherErrors.map(([field, said]) => (
        <span key={field} className="tb-reset tb-form-line">
          {field && `${field}: `}
          {said}
        </span>
      ))}
    </ErrorView>
  );
}
