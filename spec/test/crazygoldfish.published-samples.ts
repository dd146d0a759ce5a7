// The answers as two editions of the page on creating show them. The template is the published one; the other ids, the address and
// the user are ours, members and types theirs.

export const template = {
  id: "488f4644-057d-41e7-9a74-72c040602647",
  name: "assignment_evaluation_student_answer_sheet_extraction",
  display_name: "Assignment Answer Sheet Extraction",
  description: null,
};

const endpoint_url = "https://hearthpine.example/hooks/sheets";

/** The request that both editions show; the secret may be left out. */
export const newWebhook = { api_template: template.id, endpoint_url, secret_hash: "my-secret" };

export const newer = { id: "428f1b7c-5d0e-4a39-8c62-9e7f3a1d5b04", api_template: template, endpoint_url };

export const older = {
  id: "a1b2c3d4-5e6f-4708-91a2-b3c4d5e6f708",
  api_template: template.id,
  endpoint_url,
  status: "enabled",
  created_at: "2026-03-13T09:41:08.529Z",
  created_by: "user123",
};
