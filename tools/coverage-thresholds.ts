/** Every branch of what decides about tokens, deliveries, the sandbox's state, and what a person of the components may do. */
export const thresholds: Readonly<Record<string, { readonly branches: number }>> = {
  "packages/client/src/session/**": { branches: 100 },
  "packages/receiver/src/**": { branches: 100 },
  "packages/react/src/core/**": { branches: 100 },
  "packages/sandbox/src/platforms/*/domain{.ts,/**}": { branches: 100 },
};
