/** Public test values: every sandbox has them, so they protect nothing. */
export const credentials = {
  owner: { email: "owner@hearthpine.example", password: "sandbox-password" },
  /** Has webhooks of its own, which nobody else sees. */
  colleague: { email: "colleague@hearthpine.example", password: "sandbox-password" },
} as const;
