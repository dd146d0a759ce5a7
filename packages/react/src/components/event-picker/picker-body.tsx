"use client";
import { useMemo, useRef, type ReactElement } from "react";
import { useSlots } from "../../appearance/slots.ts";
import { useEventPicker } from "../../headless/use-event-picker.ts";
import { eventPicker } from "../../messages/en/event-picker.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";
import { PlainError } from "../error-view/plain-error.tsx";
import type { EventPickerProps } from "./event-picker-props.ts";
import { useEscape, useNews, useReset } from "./picker-effects.ts";
import { handleKey } from "./picker-keys.ts";
import { PickerList } from "./picker-list.tsx";
import type { Shared } from "./shared.ts";

/** All of the picker inside its root, where the live region can be reached. */
export function PickerBody(props: EventPickerProps & { readonly base: string }): ReactElement {
  const { base, catalog, mode, label, help, error, problem, name, isDisabled, renderItem } = props;
  const isLocked = isDisabled || props.isReadOnly;
  const t = useText(eventPicker);
  const slot = useSlots();
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const picker = useEventPicker({ ...props, isLocked });
  const { query, counts, isSearching, words, unknown, canUndo, changed, actions } = picker;
  const type = mode === "all" ? undefined : mode === "one" ? "radio" : "checkbox";
  const shared = useMemo(
    (): Shared => ({ base, slot, t, type, isDisabled, isLocked, isSearching, words, actions, renderItem }),
    [base, slot, t, type, isDisabled, isLocked, isSearching, words, actions, renderItem],
  );

  const matches = isSearching && !unknown && t("picker.matches", { count: counts.shown });
  const selected = type && t("picker.selected", { count: counts.selected });
  const hidden = type && counts.hidden > 0 && t("picker.hidden", { count: counts.hidden });
  const group = changed && t("picker.changed", { ...changed, group: changed.title });
  useNews([matches, group ?? selected, canUndo && t("picker.undoHint")]);
  useEscape(search, query !== "", actions.search);
  useReset(root, actions.reset);
  const add = (): void => {
    actions.add(query);
    actions.search("");
  };

  return (
    <div ref={root} className="tb-reset tb-field" onKeyDown={(event) => handleKey(event, picker)}>
      <div className="tb-reset tb-row tb-picker-head">
        <span {...slot("label", "tb-grow")} id={`${base}-label`}>
          {label ?? t("picker.label")}
        </span>
        {canUndo && (
          <Button
            tone="quiet"
            onClick={() => {
              actions.undo();
              search.current?.focus();
            }}
          >
            {t("picker.undo")}
          </Button>
        )}
        {type && !isLocked && (
          <Button tone="quiet" aria-disabled={counts.selected === 0} onClick={actions.clear}>
            {t("picker.clear")}
          </Button>
        )}
      </div>
      <div {...slot("picker")} data-many={counts.total > 40 || undefined}>
        {!catalog && (problem ?? <PlainError>{t("picker.missing")}</PlainError>)}
        {(catalog || !isLocked) && (
          <div className="tb-reset tb-row tb-picker-bar">
            <input
              ref={search}
              {...slot("picker-search", "tb-input tb-grow")}
              type="search"
              form=""
              autoComplete="off"
              aria-label={t(catalog ? "picker.search" : "picker.addName")}
              // A list of names chooses many.
              placeholder={t(
                catalog ? (type === "checkbox" ? "picker.searchHint" : "picker.search") : "picker.addName",
              )}
              disabled={isDisabled}
              value={query}
              onChange={({ target }) => actions.search(target.value)}
              onKeyDown={({ key }) => !catalog && key === "Enter" && add()}
              onPaste={(event) => {
                // A field of one line would join the lines of a list.
                const lines = event.clipboardData
                  .getData("text")
                  .trim()
                  .split(/[\r\n]+/);
                if (lines.length < 2) return;
                event.preventDefault();
                actions.search(lines.join(", "));
              }}
            />
            {!catalog && <Button onClick={add}>{t("picker.add")}</Button>}
          </div>
        )}
        <PickerList picker={picker} shared={shared} hasCatalog={Boolean(catalog)} renderEmpty={props.renderEmpty} />
      </div>
      <div className="tb-reset" id={`${base}-notes`}>
        {error && (
          <p {...slot("note")} data-tone="danger">
            {error}
          </p>
        )}
        {(help ?? !type) && <p {...slot("note")}>{help ?? t("picker.all")}</p>}
        <p {...slot("note")}>
          {[matches, selected, hidden].filter(Boolean).join(" · ")}
          {type === "checkbox" && <span className="tb-reset tb-picker-keys"> · {t("picker.keys")}</span>}
        </p>
      </div>
      {name &&
        !isDisabled &&
        picker.value.map((eventType) => <input key={eventType} type="hidden" name={name} value={eventType} />)}
    </div>
  );
}
