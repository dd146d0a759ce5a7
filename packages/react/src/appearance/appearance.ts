import type { ReactElement } from "react";
import type { TokenName } from "./tokens.ts";

/** How the kit looks in the host's page. */
export interface Appearance {
  /** `system` follows the `color-scheme` of the element around. @defaultValue system */
  readonly theme?: "system" | "light" | "dark";
  /** @defaultValue comfortable */
  readonly density?: "comfortable" | "compact";
  /** Values of tokens, set on the kit's own roots; a style sheet of yours may set them on `.tb-root` as well. */
  readonly variables?: Partial<Readonly<Record<TokenName, string>>>;
  /** More classes for an element, by its slot. */
  readonly classNames?: Partial<Readonly<Record<SlotName, string>>>;
  /** Elements in place of ours; elements, not components, so that a Server Component may pass them. */
  readonly icons?: Partial<Readonly<Record<IconName, ReactElement>>>;
}

/** The elements a host may style: class `tb-<slot>` and attribute `data-tb="<slot>"`. Public; a test keeps the list. */
export type SlotName =
  | "alert"
  | "badge"
  | "button"
  | "card"
  | "checkbox"
  | "chip"
  | "code"
  | "description"
  | "details"
  | "dialog"
  | "dialog-backdrop"
  | "dialog-title"
  | "empty"
  | "field"
  | "form"
  | "heading"
  | "icon"
  | "input"
  | "label"
  | "list"
  | "list-cards"
  | "list-row"
  | "note"
  | "picker"
  | "picker-group"
  | "picker-group-header"
  | "picker-item"
  | "picker-search"
  | "secret"
  | "secret-text"
  | "select"
  | "skeleton"
  | "status"
  | "steps"
  | "switch"
  | "tab"
  | "tabs"
  | "textarea"
  | "toolbar"
  | "verdict";

/** The pictures a host may replace. */
export type IconName =
  | "alert"
  | "check"
  | "chevron"
  | "copy"
  | "eye"
  | "eye-off"
  | "info"
  | "key"
  | "more"
  | "pause"
  | "plus"
  | "refresh"
  | "send"
  | "trash";
