import type { StorybookConfig } from "@storybook/react-vite";
import { globSync } from "node:fs";
import { join } from "node:path";
import { msw } from "msw/vite";
import type { Plugin } from "vite";
import { readProps } from "../tools/read-props.ts";
import { root } from "../tools/root.ts";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../stories/**/*.mdx", "../stories/**/*.stories.tsx"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y", "@storybook/addon-vitest"],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    // Serves MSW's worker script, in development and in the build: no copy of it is in the repository.
    plugins: [...(vite.plugins ?? []), msw({ mode: "worker-only" }), propsOfComponents()],
    build: {
      ...vite.build,
      chunkSizeWarningLimit: 2_000,
      // "use client" means nothing in a page; Rolldown warns that it is lost.
      rolldownOptions: { ...vite.build?.rolldownOptions, checks: { moduleLevelDirective: false } },
    },
  }),
};

export default config;

/** `virtual:props`, for the tables of the docs pages: made from the source whenever it is asked for, so that it cannot go stale. */
function propsOfComponents(): Plugin {
  const id = "\0virtual:props";
  return {
    name: "props-of-components",
    resolveId: (wanted) => (wanted === "virtual:props" ? id : undefined),
    load(wanted) {
      if (wanted !== id) return undefined;
      const pattern = join(root, "packages/react/src/{provider.tsx,components/*/*.{ts,tsx}}");
      const files = globSync(pattern, { exclude: ["**/*.test.{ts,tsx}"] });
      for (const file of files) this.addWatchFile(file);
      return `export const props = ${JSON.stringify(readProps(files))};`;
    },
  };
}
