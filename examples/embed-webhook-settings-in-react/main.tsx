import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { WebhookSettings } from "./webhook-settings.tsx";

// Stands for your product: a page of its settings, for the account that is signed in.
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <WebhookSettings account="hearthpine" />
    </StrictMode>,
  );
}
