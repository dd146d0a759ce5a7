import { lazy } from "react";
import type { Platform } from "./platform.ts";

const Actions = lazy(async () => ({ default: (await import("../pages/actions.tsx")).Actions }));

export const crazygoldfish: Platform = {
  title: "CrazyGoldFish",
  pages: { "": { title: "Documents", Page: Actions } },
  subjectOf(payload) {
    const { id, name } = Object(Object(payload).data);
    return { id, name };
  },
  loadApi: async () => (await import("./crazygoldfish-api.ts")).createApi,
};
