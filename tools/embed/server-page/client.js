import "@tacklebox/react/styles.css";
import { hydrateRoot } from "react-dom/client";
import { app } from "./app.js";

hydrateRoot(document.querySelector("#app"), app(location.origin), {
  onRecoverableError: (error) => console.error("recoverable", error),
});
document.documentElement.dataset.hydrated = "";
