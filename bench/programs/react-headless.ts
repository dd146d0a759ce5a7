export * from "@tacklebox/react/headless";
