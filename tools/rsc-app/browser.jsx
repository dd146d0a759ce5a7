import "@tacklebox/react/styles.css";
import { createFromFetch } from "@vitejs/plugin-rsc/browser";
import { hydrateRoot } from "react-dom/client";

hydrateRoot(document, await createFromFetch(fetch("/tree")), {
  onRecoverableError: (error) => console.error("recoverable", error),
});
document.documentElement.dataset.hydrated = "";
