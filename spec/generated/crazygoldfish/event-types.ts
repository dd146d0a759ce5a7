// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { Payloads } from "./payloads.d.ts";

/** The name of an event type this contract knows. A platform may deliver others. */
export type EventType = keyof Payloads;

/** One event type as the contract describes it. */
export interface EventCatalogRow {
  readonly name: EventType;
  readonly category: string;
  readonly description: string;
  /** As published, which for one event type is no well-formed UUID; null where none is published. */
  readonly uuid: string | null;
  /** Whether the name belongs to the first published catalogue or only to later editions. */
  readonly status: "classic" | "newer";
}

/** Every known event type, in the order of the contract. */
export const eventTypes: readonly EventType[] = [
  "assignment_evaluation_student_answer_sheet_extraction",
  "assignment_answer_sheet_extraction",
];

/** The event types of the first published catalogue. */
export const classicEventTypes: readonly EventType[] = [
  "assignment_answer_sheet_extraction",
];

/** Every known event type with what is published about it. */
export const eventCatalog: readonly EventCatalogRow[] = [
  {
    name: "assignment_evaluation_student_answer_sheet_extraction",
    category: "assignment",
    description: "A student's answer sheet was processed for the evaluation of an assignment",
    uuid: "488f4644-057d-41e7-9a74-72c040602647",
    status: "newer",
  },
  {
    name: "assignment_answer_sheet_extraction",
    category: "assignment",
    description: "Answer sheets of an assignment were processed",
    uuid: null,
    status: "classic",
  },
];
