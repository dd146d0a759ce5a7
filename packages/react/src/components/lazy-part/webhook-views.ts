/** What follows the list in the manager: loaded together, since one leads to the other and most of what they need is the same. */
export { DetailView } from "../webhook-detail/webhook-detail.tsx";
export { LateSecret } from "../webhook-editor/late-secret.tsx";
export { EditorView } from "../webhook-editor/webhook-editor.tsx";
export { LeaveQuestion } from "../webhook-manager/leave-question.tsx";
