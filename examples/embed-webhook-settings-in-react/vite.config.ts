import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { answerToken } from "./answer-token.ts";

export default defineConfig({
  plugins: [
    react(),
    {
      name: "back-end",
      configureServer: ({ middlewares }) => void middlewares.use("/api/vntana-token", answerToken),
    },
  ],
});
