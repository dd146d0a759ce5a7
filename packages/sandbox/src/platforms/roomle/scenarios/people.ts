/** Public test values: every sandbox has them, so they protect nothing. */
export const credentials = {
  /** Manages tenants. */
  manager: { email: "manager@hearthpine.example", password: "sandbox-password" },
  /** Sees tenants, but neither their webhook nor their API key. */
  member: { email: "member@hearthpine.example", password: "sandbox-password" },
} as const;

/** What Roomle issues to a tenant, here to everybody's. */
export const access = {
  tenant: 4711,
  apiKey: "sandbox-api-key",
  secret: "sandbox-secret-1",
} as const;

/** Stands in for the secret that tokens are made with where a tenant has no API key. The platform's own is not published. */
export const DEFAULT_SECRET = "sandbox-default-";
