import type { Platform } from "./platform.ts";

export const vntana: Platform = {
  title: "VNTANA",
  pages: {
    "": { title: "Products", page: "products" },
    configurators: { title: "Configurators", page: "configurators" },
  },
  subjectOf(payload) {
    const { uuid, name } = Object(Object(payload).product);
    return { id: uuid, name };
  },
  loadApi: async () => (await import("./vntana-api.ts")).createApi,
};
