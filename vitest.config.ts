import { defineConfig } from "vitest/config";

/** Every branch of what decides about tokens, deliveries and the sandbox's state. */
export const thresholds: Readonly<Record<string, { readonly branches: number }>> = {
  "packages/client/src/session/**": { branches: 100 },
  "packages/receiver/src/**": { branches: 100 },
  "packages/sandbox/src/platforms/*/domain{.ts,/**}": { branches: 100 },
};

// A part of the tests covers a part of the code: the thresholds hold for the whole run, `pnpm test` without a filter.
const isWholeRun = process.argv.slice(2).every((argument) => argument === "run" || argument.startsWith("--coverage"));

export default defineConfig({
  test: {
    reporters: ["default", "./tools/closing-line.ts"],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: isWholeRun ? thresholds : {},
    },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["{spec,packages/*,examples/*,tools}/**/*.test.ts"],
          setupFiles: ["./tools/strict-tests.ts"],
        },
      },
    ],
  },
});
