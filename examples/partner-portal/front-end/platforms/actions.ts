import { lazy } from "react";

/** The page for platforms without one of their own for making events. */
export const Actions = lazy(async () => ({ default: (await import("../pages/actions.tsx")).Actions }));
