"use client";
import { tokenFrom } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { WebhooksProvider } from "@tacklebox/react";
import { useState } from "react";

const credential = tokenFrom(async () => (await fetch("/token", { method: "POST" })).text());

export function Providers({ messages, children }) {
  const [api] = useState(() => {
    const baseUrl = typeof location === "undefined" ? "http://127.0.0.1" : location.origin;
    return createWebhooksApi(createVntanaClient({ credential, organization: "demo-furniture", baseUrl }));
  });
  return (
    <WebhooksProvider api={api} scope="demo-furniture" messages={messages}>
      {children}
    </WebhooksProvider>
  );
}
