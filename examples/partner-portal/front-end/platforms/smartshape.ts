import type { Platform } from "./platform.ts";

export const smartshape: Platform = {
  title: "SmartShape",
  pages: { "": { title: "Scenes", page: "actions" } },
  subjectOf(payload) {
    const { file, data } = Object(payload);
    // A change has what was before and what is now.
    return { id: file, name: (data?.new ?? data)?.name };
  },
  loadApi: async () => (await import("./smartshape-api.ts")).createApi,
};
