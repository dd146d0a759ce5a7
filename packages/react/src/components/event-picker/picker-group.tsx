"use client";
import { memo, type ReactNode } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { isFree, type PickerGroup, type PickerItem } from "../../core/event-index.ts";
import { Button } from "../button/button.tsx";
import { Item } from "./picker-item.tsx";
import type { Shared } from "./shared.ts";

interface GroupProps {
  readonly group: PickerGroup;
  readonly shared: Shared;
}

/** A category: its box for all, its title that opens it, its count, its events. */
export const Group: React.NamedExoticComponent<GroupProps> = memo(function Group({ group, shared }: GroupProps) {
  const { slot, t, isDisabled, isLocked, isSearching, actions } = shared;
  const { name, title, selected, total, isOpen, items } = group;
  const id = `${shared.base}-group-${group.id}`;
  const isMixed = selected > 0 && selected < total;
  const hasBulk = shared.type === "checkbox" && total > 0;
  return (
    <div {...slot("picker-group")} role="group" aria-labelledby={id}>
      <div {...slot("picker-group-header")}>
        {hasBulk && (
          <input
            {...slot("checkbox")}
            ref={(box) => {
              if (box) box.indeterminate = isMixed;
            }}
            type="checkbox"
            form=""
            checked={selected === total}
            // While searching it would choose what is out of sight; the button beside it does not.
            disabled={isDisabled || isSearching}
            aria-disabled={isLocked || undefined}
            aria-labelledby={id}
            onChange={({ target }) => {
              // The browser has taken the dash away, and a host that refuses the change does not render again.
              target.indeterminate = isMixed;
              actions.toggleGroup(group.id);
            }}
          />
        )}
        <button
          type="button"
          className="tb-reset tb-picker-title"
          aria-label={t("picker.show", { group: title })}
          aria-expanded={isOpen}
          aria-controls={`${id}-events`}
          onClick={() => actions.flip(name)}
        >
          <Icon of={icons.chevron} />
          <span id={id} className="tb-reset">
            {title}
          </span>
        </button>
        {hasBulk && isSearching && <Bulk groupId={group.id} items={items} shared={shared} />}
        {hasBulk && <span className="tb-reset tb-note">{t("picker.count", { selected, total })}</span>}
      </div>
      <div id={`${id}-events`} className="tb-reset" hidden={!isOpen}>
        {isOpen && items.map((item) => <Item key={item.name} item={item} shared={shared} />)}
      </div>
    </div>
  );
}, isSame);

// Every render makes groups anew; only one that shows something else renders again.
function isSame({ group: last, shared }: GroupProps, { group, ...next }: GroupProps): boolean {
  return (
    shared === next.shared &&
    last.selected === group.selected &&
    last.isOpen === group.isOpen &&
    last.items.length === group.items.length &&
    last.items.every((item, at) => item === group.items[at])
  );
}

interface BulkProps {
  /** @defaultValue all categories */
  readonly groupId?: string;
  readonly items: readonly PickerItem[];
  readonly shared: Shared;
}

/** Chooses what the search leaves, or takes it off where all of it is chosen. */
export function Bulk({ groupId, items, shared: { t, type, isLocked, actions } }: BulkProps): ReactNode {
  const free = items.filter(isFree);
  if (isLocked || type !== "checkbox" || free.length === 0) return null;
  const isMissing = free.some(({ isSelected }) => !isSelected);
  const select = groupId === undefined ? "picker.selectThese" : "picker.selectShown";
  return (
    <Button tone={groupId === undefined ? "default" : "quiet"} onClick={() => actions.toggleShown(groupId)}>
      {t(isMissing ? select : "picker.clearShown", { count: free.length })}
    </Button>
  );
}
