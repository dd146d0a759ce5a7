"use client";
import type { ClientError, Scope } from "@tacklebox/client";
import { memo, useMemo, useState, type ReactElement } from "react";
import { only, scopeChange } from "../../core/draft.ts";
import { fold, wordsOf } from "../../core/match-events.ts";
import { Button } from "../button/button.tsx";
import { noAutofill } from "../field/no-autofill.ts";
import { Skeleton } from "../skeleton/skeleton.tsx";
import { toNode } from "./finding-list.tsx";
import type { FormPart } from "./form-part.ts";

export interface ScopeFieldProps {
  readonly part: FormPart;
  /** Absent while they are loaded. */
  readonly scopes: readonly Scope[] | undefined;
  readonly error: ClientError | undefined;
  readonly onRetry: (() => void) | undefined;
}

/** With more than these a search is worth its place. */
const searchFrom = 8;
const none: readonly string[] = [];

/** The parts of the account that the webhook reports on. Those that nobody here can see stay as they are until they are taken off. */
export function ScopeField({ part, scopes, error, onRetry }: ScopeFieldProps): ReactElement | null {
  const { form, t, slot } = part;
  const [query, setQuery] = useState("");
  const chosen = form.values.scopes;
  const base = form.base?.scopes ?? none;
  const all = useMemo(() => withUnknown(scopes ?? [], [...base, ...chosen]), [scopes, base, chosen]);
  const shown = useMemo(() => {
    const words = wordsOf(query);
    return all.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  }, [all, query]);
  if (all.length === 0 && scopes) return null;

  const namesOf = (ids: readonly string[] | "all"): string =>
    ids === "all" ? t("form.scopes.rest") : listOf(ids, all, t.locale);
  const change = form.base ? scopeChange(base, chosen) : { starts: [], stops: [] };
  const errorId = `${form.idOf("scopes")}-error`;
  const said = toNode(part, form.errors.scopes);
  return (
    <fieldset {...slot("field")} aria-describedby={said ? errorId : undefined}>
      <legend {...slot("label", "tb-form-legend")}>
        {t("form.scopes")} <span className="tb-reset tb-hint">{t("form.scopes.hint")}</span>
      </legend>
      {all.length > searchFrom && (
        <input
          type="search"
          form=""
          {...noAutofill}
          {...slot("input")}
          aria-label={t("form.scopes.search")}
          placeholder={t("form.scopes.search")}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      {!scopes && !error && <Skeleton lines={2} />}
      {error && (
        <p {...slot("note")} data-tone="warning">
          {t("form.scopes.failed")}{" "}
          {onRetry && (
            <Button tone="quiet" onClick={onRetry}>
              {t("common.tryAgain")}
            </Button>
          )}
        </p>
      )}
      {all.length > 0 && (
        <div className="tb-reset tb-form-choices" ref={form.register("scopes")}>
          <Choices
            {...{ t, slot, isReadOnly: part.isReadOnly }}
            set={form.set}
            shown={shown}
            chosen={chosen}
            hasList={scopes !== undefined}
          />
          {shown.length === 0 && <span className="tb-reset tb-hint">{t("form.scopes.noMatch", { query })}</span>}
        </div>
      )}
      {said && (
        <p {...slot("note")} id={errorId} data-tone="danger">
          {said}
        </p>
      )}
      {chosen.length > 0 && <p {...slot("note")}>{t("form.scopes.only", { names: namesOf(chosen) })}</p>}
      {(["starts", "stops"] as const).map(
        (what) =>
          change[what].length > 0 && (
            <p key={what} {...slot("note")} data-tone="warning">
              {t(`form.scopes.${what}`, { names: namesOf(change[what]) })}
            </p>
          ),
      )}
    </fieldset>
  );
}

interface Choice extends Scope {
  readonly isUnknown?: boolean;
}

function withUnknown(scopes: readonly Scope[], ids: readonly string[]): readonly Choice[] {
  const unknown = only(
    [...new Set(ids)],
    scopes.map(({ id }) => id),
  );
  return [...scopes, ...unknown.map((id) => ({ id, name: id, isUnknown: true }))];
}

interface ChoicesProps extends Pick<FormPart, "t" | "slot" | "isReadOnly"> {
  readonly shown: readonly Choice[];
  readonly chosen: readonly string[];
  readonly hasList: boolean;
  readonly set: FormPart["form"]["set"];
}

/** There may be a thousand; they are not rendered again for a letter in another field. */
const Choices = memo(function Choices({
  t,
  slot,
  isReadOnly,
  shown,
  chosen,
  hasList,
  set,
}: ChoicesProps): ReactElement {
  const on = new Set(chosen);
  return (
    <>
      {shown.map(({ id, name, isUnknown }) => (
        <label key={id} className="tb-reset tb-form-choice">
          <input
            type="checkbox"
            form=""
            {...slot("checkbox")}
            checked={on.has(id)}
            disabled={isReadOnly}
            onChange={() => set({ scopes: on.has(id) ? only(chosen, [id]) : [...chosen, id] })}
          />
          <span className="tb-reset">
            <bdi className="tb-reset">{name}</bdi>{" "}
            {isUnknown && hasList && <span className="tb-reset tb-hint">{t("form.scopes.unknown")}</span>}
          </span>
        </label>
      ))}
    </>
  );
});

/** The names of the first five and how many more there are. */
export function listOf(ids: readonly string[], scopes: readonly Scope[], locale: string): string {
  const names = ids.slice(0, 5).map((id) => scopes.find((scope) => scope.id === id)?.name ?? id);
  return new Intl.ListFormat(locale).format(ids.length > 5 ? [...names, `+${ids.length - 5}`] : names);
}
