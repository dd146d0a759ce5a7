import { lazy } from "react";
import type { Platform } from "./platform.ts";

const Actions = lazy(async () => ({ default: (await import("../pages/actions.tsx")).Actions }));
const Mails = lazy(async () => ({ default: (await import("../pages/mails.tsx")).Mails }));

export const roomle: Platform = {
  title: "Roomle",
  pages: { "": { title: "Visitors", Page: Actions }, mails: { title: "Mails", Page: Mails } },
  subjectOf(payload) {
    const { configurationId, itemId, email } = Object(Object(payload).data);
    return { id: configurationId ?? itemId, name: email };
  },
  loadApi: async () => (await import("./roomle-api.ts")).createApi,
};
