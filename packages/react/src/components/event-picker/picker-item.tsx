"use client";
import { memo, type ReactNode } from "react";
import { splitAtMatches } from "../../core/match-events.ts";
import type { PickerItem } from "../../core/event-index.ts";
import type { Shared } from "./shared.ts";

interface ItemProps {
  readonly item: PickerItem;
  readonly shared: Shared;
}

/** One event type. Takes nothing from a context and nothing that changes when another is chosen: there may be thousands. */
export const Item: React.NamedExoticComponent<ItemProps> = memo(function Item({ item, shared }: ItemProps) {
  const { slot, type, isDisabled, isLocked, words, actions, renderItem } = shared;
  const { name, description, reason, isSelected } = item;
  const id = `${shared.base}-${item.id}`;
  const about = (description || reason) && `${id}-about`;
  // What cannot be chosen stays in the tab order, where its reason is read; what is chosen can be taken off in any case.
  const isOff = isLocked || (reason !== undefined && !isSelected) || undefined;
  const content = (
    <>
      <bdi id={id} className="tb-reset tb-mono" dir="ltr">
        {marked(name, words)}
      </bdi>
      {about && (
        <span id={about} className="tb-reset tb-note">
          {description && marked(description, words)}
          {reason && <span className="tb-reset tb-picker-reason">{reason}</span>}
        </span>
      )}
    </>
  );
  const Row = type ? "label" : "div";
  return (
    <Row {...slot("picker-item")} data-off={isOff}>
      {type && (
        <input
          {...slot("checkbox")}
          type={type}
          // In no form: nothing of it is submitted, a reset does not reach it, Enter submits nothing.
          form=""
          name={shared.base}
          checked={isSelected}
          disabled={isDisabled}
          aria-disabled={isOff}
          aria-labelledby={id}
          aria-describedby={about}
          // The click that a key makes says which others are held.
          onChange={({ nativeEvent }) => actions.toggle(name, (nativeEvent as MouseEvent).shiftKey)}
        />
      )}
      <span className="tb-reset tb-grow">{renderItem ? renderItem(item, content) : content}</span>
    </Row>
  );
});

function marked(text: string, words: readonly string[]): ReactNode {
  if (words.length === 0) return text;
  return splitAtMatches(text, words).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text have no other
      <mark key={at} className="tb-reset tb-picker-mark">
        {piece}
      </mark>
    ),
  );
}
