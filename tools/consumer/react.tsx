// What a partner's server may import of react: it renders there, without a browser.
import { accessKey } from "@tacklebox/client";
import { createVntanaClient, createWebhooksApi } from "@tacklebox/client/vntana";
import { WebhooksProvider, type Messages } from "@tacklebox/react";
import { useWebhooks } from "@tacklebox/react/headless";
import { de } from "@tacklebox/react/messages/de";
import { en } from "@tacklebox/react/messages/en";
import { es } from "@tacklebox/react/messages/es";
import { fr } from "@tacklebox/react/messages/fr";
import { ja } from "@tacklebox/react/messages/ja";
import { ptBR } from "@tacklebox/react/messages/pt-BR";
import { zhCN } from "@tacklebox/react/messages/zh-CN";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";

const api = createWebhooksApi(createVntanaClient({ credential: accessKey("a-key") }));
const catalogues: readonly Messages[] = [de, en, es, fr, ja, ptBR, zhCN];

function Waiting(): ReactNode {
  return <p>{useWebhooks().state}</p>;
}

for (const messages of catalogues) {
  const html = renderToString(
    <WebhooksProvider api={api} scope="a-tenant" messages={messages}>
      <Waiting />
    </WebhooksProvider>,
  );
  if (!html.includes("loading")) throw new Error(`${messages.locale} does not render: ${html}`);
}
console.log("react renders on a server");
