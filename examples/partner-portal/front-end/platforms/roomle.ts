import type { Platform } from "./platform.ts";

export const roomle: Platform = {
  title: "Roomle",
  pages: { "": { title: "Visitors", page: "actions" }, mails: { title: "Mails", page: "mails" } },
  subjectOf(payload) {
    return { name: Object(Object(payload).data).email };
  },
  loadApi: async () => (await import("./roomle-api.ts")).createApi,
};
