"use client";
import type { ReactElement } from "react";
import { toNode } from "./finding-list.tsx";
import type { FormPart } from "./form-part.ts";
import { TextField } from "./text-field.tsx";

/** The endpoint's address, with what is to be said about it and how it will be called. */
export function UrlField({ part }: { readonly part: FormPart }): ReactElement {
  const { form, t } = part;
  const isFine = form.finalUrl !== undefined && !form.errors.url?.length;
  const url = (
    <bdi className="tb-reset tb-mono" dir="ltr" translate="no">
      {/* A password is in the field alone, where recorders of sessions mask it. */}
      {form.finalUrl?.replace(/^(https?:\/\/[^/@]*:)[^/@]*@/, "$1•••@")}
    </bdi>
  );
  return (
    <TextField
      part={part}
      name="url"
      input={{ type: "url", inputMode: "url", dir: "ltr", translate: "no", className: "tb-mono" }}
      help={
        <>
          {isFine && <span className="tb-reset tb-form-line">{t.node("form.url.final", { url })}</span>}
          {toNode(part, form.notes.url)}
          <span className="tb-reset tb-form-line">{t("form.url.help")}</span>
        </>
      }
    />
  );
}
