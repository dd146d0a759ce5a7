export const webhookEditor = {
  "editor.test.note": "Save first: tests use the saved address.",
  "editor.created": "{name} is created",
  "editor.saved": "{name} is saved.",
  "editor.created.note": "It is active from now on.",
  "editor.failures": "When a delivery fails",
  "editor.failures.answer": "An answer that is not 2xx, or none in time, counts as failed.",
  "editor.failures.mail": "When deliveries keep failing, a mail goes to {email}.",
  "editor.failures.log": "Every delivery and its answer is listed under Deliveries.",
  "editor.failures.noLog": "This platform keeps no delivery log; look at your endpoint’s own.",
  "editor.done": "Done",
} as const;
