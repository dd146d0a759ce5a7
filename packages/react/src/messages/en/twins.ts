/** What any component may have to say instead of itself. Apart from `common`, so that one alone loads no more texts than it needs. */
export const twins = {
  "common.broken": "This part of the page has failed. The rest still works.",
  "common.loading": "Loading…",
  "common.tryAgain": "Try again",
} as const;
