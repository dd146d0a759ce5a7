// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { components } from "./api.d.ts";

/** The payload of every known event type. */
export interface Payloads {
  /** A student's answer sheet was processed for the evaluation of an assignment. */
  "assignment_evaluation_student_answer_sheet_extraction": components["schemas"]["AnswerSheetEvent"] & { template: { name: "assignment_evaluation_student_answer_sheet_extraction" } };
  /** Answer sheets of an assignment were processed. */
  "assignment_answer_sheet_extraction": components["schemas"]["AnswerSheetEvent"] & { template: { name: "assignment_answer_sheet_extraction" } };
}
