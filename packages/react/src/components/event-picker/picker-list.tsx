"use client";
import type { ReactElement, ReactNode } from "react";
import type { EventPickerState } from "../../headless/event-picker-options.ts";
import { Bulk, Group } from "./picker-group.tsx";
import type { Shared } from "./shared.ts";

interface ListProps {
  readonly picker: EventPickerState;
  readonly shared: Shared;
  readonly hasCatalog: boolean;
  readonly renderEmpty: ((query: string) => ReactNode) | undefined;
}

/** What there is to choose: a pasted list's own button, the categories, and what the catalogue does not have. */
export function PickerList({ picker, shared, hasCatalog, renderEmpty }: ListProps): ReactElement {
  const { slot, t } = shared;
  const { groups, unlisted, unknown, counts, query } = picker;
  const retired = {
    id: "unlisted",
    name: "",
    title: t(hasCatalog ? "picker.retired" : "picker.chosen"),
    selected: 0,
    total: 0,
    isOpen: true,
    items: unlisted,
  };
  return (
    <div className="tb-reset tb-picker-list">
      {unknown && (
        <div className="tb-reset tb-row tb-picker-bar">
          <Bulk items={groups.flatMap(({ items }) => items)} shared={shared} />
          {unknown.length > 0 && (
            <span {...slot("note")}>
              {t.node("picker.unknown", {
                names: (
                  <bdi className="tb-reset" dir="ltr">
                    {unknown.join(", ")}
                  </bdi>
                ),
              })}
            </span>
          )}
        </div>
      )}
      {[...groups, retired].map(
        (group) => group.items.length > 0 && <Group key={group.id} group={group} shared={shared} />,
      )}
      {hasCatalog && counts.shown === 0 && (
        <div {...slot("note", "tb-picker-bar")}>
          {renderEmpty ? renderEmpty(query) : query ? t("picker.noMatch", { query }) : t("picker.empty")}
        </div>
      )}
    </div>
  );
}
