import { lazy } from "react";
import { Actions } from "./actions.ts";
import type { Platform } from "./platform.ts";

const Mails = lazy(async () => ({ default: (await import("../pages/mails.tsx")).Mails }));

export const roomle: Platform = {
  title: "Roomle",
  pages: { "": { title: "Visitors", Page: Actions }, mails: { title: "Mails", Page: Mails } },
  subjectOf(payload) {
    return { name: Object(Object(payload).data).email };
  },
  loadApi: async () => (await import("./roomle-api.ts")).createApi,
};
