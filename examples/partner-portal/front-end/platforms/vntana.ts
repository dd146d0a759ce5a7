import { lazy } from "react";
import type { Platform } from "./platform.ts";

const Products = lazy(async () => ({ default: (await import("../pages/products.tsx")).Products }));
const Configurators = lazy(async () => ({ default: (await import("../pages/configurators.tsx")).Configurators }));

export const vntana: Platform = {
  title: "VNTANA",
  pages: {
    "": { title: "Products", Page: Products },
    configurators: { title: "Configurators", Page: Configurators },
  },
  subjectOf(payload) {
    const { uuid, name } = Object(Object(payload).product);
    return { id: uuid, name };
  },
  loadApi: async () => (await import("./vntana-api.ts")).createApi,
};
