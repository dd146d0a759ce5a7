import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // No polyfill: it would be a script of its own in the page, and every browser that runs the kit preloads modules.
  build: { target: "es2023", modulePreload: { polyfill: false } },
});
