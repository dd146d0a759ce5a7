/** Public test values: every sandbox has them, so they protect nothing. */
export const credentials = {
  /** May do everything with webhooks. */
  owner: { email: "owner@hearthpine.example", password: "sandbox-password" },
  /** Has webhooks of its own, which nobody else sees. */
  colleague: { email: "colleague@hearthpine.example", password: "sandbox-password" },
  /** May list webhooks and change none. */
  reader: { email: "reader@hearthpine.example", password: "sandbox-password" },
  /** May do nothing with webhooks. */
  guest: { email: "guest@hearthpine.example", password: "sandbox-password" },
} as const;
