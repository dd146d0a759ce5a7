/** Public test values: every sandbox has them, so they protect nothing. */
export const credentials = {
  /** Owner of `demo-furniture`. */
  owner: { email: "owner@example.com", password: "sandbox-password", key: "sandbox-owner-key" },
  /** Admin of `demo-furniture`. */
  admin: { email: "admin@example.com", password: "sandbox-password", key: "sandbox-admin-key" },
  /** Content manager in the workspace `living-room` of `demo-furniture`, and nothing else. */
  member: { email: "member@example.com", password: "sandbox-password", key: "sandbox-member-key" },
  /** Admin of `demo-lighting`; has no place in `demo-furniture`. */
  outsider: { email: "outsider@example.com", password: "sandbox-password", key: "sandbox-outsider-key" },
} as const;
