import type { KeyboardEvent } from "react";
import type { EventPickerState } from "../../headless/event-picker-options.ts";

type Act = (() => unknown) | false | undefined;

/**
 * Keys on top of what the browser does (Tab, Space): arrows between the boxes in sight, Home and End, opening and closing a category,
 * `/` for the search, Ctrl or Cmd with A and Z. Radio buttons keep the arrows that the browser gives them.
 */
export function handleKey(event: KeyboardEvent<HTMLElement>, picker: EventPickerState): void {
  if (event.altKey || event.nativeEvent.isComposing) return;
  const act = event.ctrlKey || event.metaKey ? command(event, picker) : move(event);
  if (!act) return;
  event.preventDefault();
  act();
}

function command({ key, target }: KeyboardEvent, { canUndo, actions }: EventPickerState): Act {
  // A text that is being written has an undo and a select all of its own.
  const field = textField(target);
  return key === "a" ? !field && actions.selectShown : key === "z" && canUndo && !field?.value && actions.undo;
}

function move({ key, currentTarget: root, target }: KeyboardEvent<HTMLElement>): Act {
  const from = target as HTMLElement; // the root listens to what happens in it
  if (textField(from) && key !== "ArrowDown") return undefined;
  if (key === "/") return focus(root.querySelector("[type=search]"));
  if (from.matches("[type=radio]")) return undefined;
  const boxes = [...root.querySelectorAll(":enabled:is([type=checkbox], [type=radio])")];
  const where = (position: number) => (box: Element) => (from.compareDocumentPosition(box) & position) > 0;
  switch (key) {
    case "ArrowDown":
      return focus(boxes.find(where(4))); // Node.DOCUMENT_POSITION_FOLLOWING
    case "ArrowUp":
      return focus(boxes.findLast(where(2))); // Node.DOCUMENT_POSITION_PRECEDING
    case "Home":
      return focus(boxes[0]);
    case "End":
      return focus(boxes.at(-1));
    default:
      return turn(from, key);
  }
}

function turn(from: HTMLElement, key: string): Act {
  const isForward = key === (getComputedStyle(from).direction === "rtl" ? "ArrowLeft" : "ArrowRight");
  const group = from.closest(".tb-picker-group");
  const title = group?.querySelector<HTMLElement>(`[aria-expanded=${!isForward}]`);
  if (!title || !key.startsWith("Arrow")) return undefined;
  return () => {
    // What is about to go does not take the focus with it.
    if (!title.parentElement?.contains(from)) group?.querySelector<HTMLElement>(":enabled")?.focus();
    title.click();
  };
}

function focus(element: Element | null | undefined): Act {
  return element instanceof HTMLElement && (() => element.focus());
}

function textField(target: EventTarget): HTMLInputElement | undefined {
  return target instanceof HTMLInputElement && /search|text/.test(target.type) ? target : undefined;
}
