import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import type { BrowserConfigOptions } from "vitest/node";
import { emulateMedia } from "./tools/browser-commands.ts";
import { launchOptions } from "./tools/browser.ts";
import { builtPackages } from "./tools/built-packages.ts";
import { thresholds } from "./tools/coverage-thresholds.ts";
import { patience } from "./tools/patience.ts";

// A part of the tests covers a part of the code: the thresholds hold for the whole run, `pnpm test` without a filter.
const isWholeRun = process.argv.slice(2).every((argument) => argument === "run" || argument.startsWith("--coverage"));

// What Vite prepares before the tests. Whatever it meets later reloads the page in the middle of a test.
const prepared = [
  "react",
  "react/jsx-runtime",
  "react/jsx-dev-runtime",
  "react-dom",
  "react-dom/client",
  "@radix-ui/react-dialog",
  "@tanstack/react-query",
  "axe-core",
  "clsx/lite",
  "react-error-boundary",
  "@tacklebox/client > openapi-fetch",
  "@tacklebox/sandbox > hono",
  "@tacklebox/sandbox > hono/cors",
  "@tacklebox/sandbox > ajv/dist/2020.js",
  "@tacklebox/sandbox > ajv-formats",
].map((name) => `@tacklebox/react > ${name}`);

const react18 = [
  { find: /^(react|react-dom)(?=\/|$)/, replacement: `${import.meta.dirname}/packages/react/node_modules/$1-18` },
];

const inBrowser = ["packages/react/**/*.browser.test.tsx"];

export default defineConfig({
  test: {
    // What differs in a screenshot is shown there.
    attachmentsDir: "node_modules/.cache/tacklebox/attachments",
    // Against what hangs. How fast things are is measured in bench, and a busy machine is no fault of theirs.
    testTimeout: 30_000,
    expect: { poll: { timeout: patience } },
    reporters: ["default", "./tools/closing-line.ts"],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.{ts,tsx}"],
      reporter: ["text-summary", "json-summary"],
      thresholds: isWholeRun ? thresholds : {},
    },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["{spec,packages/*,examples/*,tools}/**/*.test.{ts,tsx}"],
          // Is run where it belongs, in a copy of the repository.
          exclude: [...configDefaults.exclude, ...inBrowser, "tools/fifth-platform/**"],
          setupFiles: ["./tools/strict-tests.ts"],
        },
      },
      components({ name: "browser", include: inBrowser }),
      // The journeys through the components once more, on the oldest React they promise.
      components({
        name: "react-18",
        include: ["packages/react/**/*.journey.browser.test.tsx"],
        alias: [
          {
            find: /^(react|react-dom)(?=\/|$)/,
            replacement: `${import.meta.dirname}/packages/react/node_modules/$1-18`,
          },
        ],
      }),
      // Servers too.
      {
        extends: true,
        resolve: { alias: react18 },
        test: {
          name: "react-18-server",
          include: ["packages/react/test/server.test.tsx"],
          setupFiles: ["./packages/react/test/react-18.ts", "./tools/strict-tests.ts"],
        },
      },
      // Journeys through the partner portal, over the packages as they are published.
      {
        extends: true,
        plugins: [builtPackages()],
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          globalSetup: "./e2e/global-setup.ts",
          setupFiles: ["./tools/strict-tests.ts"],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "storybook", setupFiles: ["./tools/strict-browser-tests.ts"], browser: browser() },
      },
    ],
  },
});

interface Components {
  readonly name: string;
  readonly include: string[];
  readonly alias?: { readonly find: RegExp; readonly replacement: string }[];
}

function components({ name, include, alias = [] }: Components): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [react()],
    resolve: { alias },
    optimizeDeps: { include: prepared },
    cacheDir: `node_modules/.vite/${name}`,
    test: { name, include, setupFiles: ["./tools/strict-browser-tests.ts"], browser: browser() },
  };
}

function browser(): BrowserConfigOptions {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    viewport: { width: 1280, height: 800 },
    commands: { emulateMedia },
    expect: {
      toMatchScreenshot: {
        comparatorName: "pixelmatch",
        // A shade that people see is a difference; where one machine draws twice there is none.
        comparatorOptions: { allowedMismatchedPixelRatio: 0.001, threshold: 0.02, includeAA: true },
        // On a machine with much else to do, two pictures alike take a while.
        timeout: 15_000,
        resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
          join(root, testFileDirectory, "screenshots", `${arg}${ext}`),
      },
    },
    provider: playwright({
      launchOptions: launchOptions(),
      // The same page on every machine.
      contextOptions: { locale: "en-US", timezoneId: "UTC", permissions: ["clipboard-read", "clipboard-write"] },
    }),
    instances: [{ browser: "chromium" }],
  };
}
