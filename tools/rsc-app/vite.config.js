import rsc from "@vitejs/plugin-rsc";

export default {
  logLevel: "error",
  plugins: [rsc({ entries: { rsc: "./server.jsx", ssr: "./html.jsx", client: "./browser.jsx" } })],
};
