import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// What pages share is two files, one for all of them and one for those with the kit: many small ones compress worse. Whatever is in
// neither goes with the page that needs it.
const start =
  /\/node_modules\/(react|react-dom|scheduler)\/|vite\/preload-helper|\/front-end\/(account|answer|app|preferences|route|parts\/(header|problem)|platforms\/\w+)\.tsx?$/;
const kit = new RegExp(
  [
    /\/front-end\/kit\.tsx$/,
    /\/(@tanstack|react-error-boundary|clsx)\//,
    // Without what only some platforms' clients share.
    /\/client\/\w+\/(?!platforms\/|(.*\/)?(account|create-each|raw|refuse-unsupported)\.)/,
    /\/react\/\w+\/(provider|context|appearance\/|data\/|styles)/,
    /\/react\/\w+\/components\/(button|error-view|field\/no-|lazy-part\/(lazy|pre)|published|skeleton|stale-notice|status|webhook-url)/,
    /\/react\/\w+\/core\/(is-focus-lost|is-transient|to-client-error|url-parts|visible-text)\./,
    /\/react\/\w+\/headless\/use-(abilities|action|controllable)\./,
    /\/react\/\w+\/messages\/(use-text|format-message|en\/(common|errors|twins|webhook-status))\./,
  ]
    .map(({ source }) => `(${source})`)
    .join("|"),
);

export default defineConfig({
  plugins: [react()],
  build: {
    target: "es2023",
    // One style sheet, so that nothing looks otherwise for a moment; and no lists of files to preload, which with their hashed names weigh
    // a kilobyte on every page.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "start", test: start, priority: 1 },
            { name: "kit", test: kit },
          ],
        },
      },
    },
  },
});
