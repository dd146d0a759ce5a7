import type { CreateApi } from "./platform-info.ts";

/** How pages speak to each platform; loaded for the one that is used. */
export const platforms: Readonly<Record<string, () => Promise<CreateApi>>> = {
  vntana: async () => (await import("./vntana.ts")).createApi,
};
