import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AccountProvider } from "./account.tsx";
import { App } from "./app.tsx";
import { PreferencesProvider } from "./preferences.tsx";
import "./styles.css";

createRoot(document.querySelector("#app") ?? document.body).render(
  <StrictMode>
    <PreferencesProvider>
      <AccountProvider>
        <App />
      </AccountProvider>
    </PreferencesProvider>
  </StrictMode>,
);
