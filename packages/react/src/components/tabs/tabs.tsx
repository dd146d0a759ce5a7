"use client";
import { useId, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { useSlots } from "../../appearance/slots.ts";

export interface Tab {
  readonly id: string;
  readonly title: ReactNode;
}

export interface TabsProps {
  /** What the tabs are a choice of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Takes the focus when it appears: it stands where something else had it. */
  readonly hasInitialFocus?: boolean;
  /** What belongs to the selected tab. */
  readonly children: ReactNode;
}

/** Tabs over one panel. One stop of the tab key; arrows, Home and End move and choose at once. */
export function Tabs({ label, tabs, selected, onSelect, hasInitialFocus = false, children }: TabsProps): ReactElement {
  const id = useId();
  const slot = useSlots();
  const at = tabs.findIndex((tab) => tab.id === selected);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const next = nextIndex(event, { at, count: tabs.length });
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
    onSelect(tab.id);
  };
  return (
    <>
      <div {...slot("tabs")} role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            {...slot("tab")}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            aria-selected={index === at}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- only after an action of the reader's
            autoFocus={hasInitialFocus && index === at}
            aria-controls={`${id}-panel`}
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div className="tb-reset" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${Math.max(at, 0)}`}>
        {children}
      </div>
    </>
  );
}

function nextIndex(
  { key, currentTarget }: KeyboardEvent<HTMLElement>,
  { at, count }: { readonly at: number; readonly count: number },
): number | undefined {
  const forward = getComputedStyle(currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  switch (key) {
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "ArrowLeft":
    case "ArrowRight":
      return (at + (key === forward ? 1 : -1) + count) % count;
    default:
      return undefined;
  }
}
