import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./tools/closing-line.ts"],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      thresholds: {
        "packages/client/src/session/**": { branches: 100 },
        "packages/receiver/src/**": { branches: 100 },
        "packages/sandbox/src/platforms/vntana/domain*/**": { branches: 100 },
      },
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
