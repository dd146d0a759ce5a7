export { useWebhooks } from "@tacklebox/react/headless";
