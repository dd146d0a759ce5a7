import type { Platform } from "./platform.ts";

export const crazygoldfish: Platform = {
  title: "CrazyGoldFish",
  pages: { "": { title: "Documents", page: "actions" } },
  subjectOf(payload) {
    return { name: Object(Object(payload).data).name };
  },
  loadApi: async () => (await import("./crazygoldfish-api.ts")).createApi,
};
