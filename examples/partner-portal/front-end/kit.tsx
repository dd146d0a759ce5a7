import { ClientError, deliveriesFrom, tokenFrom, withDeliveries, type WebhooksApi } from "@tacklebox/client";
import { WebhooksProvider, type Messages } from "@tacklebox/react";
import "@tacklebox/react/styles.css";
import { useEffect, useState, type ReactNode } from "react";
import { SessionEnded, useAccount, type Account } from "./account.tsx";
import type { PlatformInfo } from "./platforms/platform-info.ts";
import { platforms } from "./platforms/platforms.ts";
import { usePreferences, type Choices } from "./preferences.tsx";
import { Problem } from "./parts/problem.tsx";

/** Gives the kit's components this account's platform, in this person's language and look. */
export function Kit({ children }: { readonly children: (platform: PlatformInfo) => ReactNode }): ReactNode {
  const { call, user } = useAccount();
  const { density, language } = usePreferences();
  const [ready, setReady] = useState<{ readonly api: WebhooksApi; readonly platform: PlatformInfo }>();
  const [messages, setMessages] = useState<Messages>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    connect(call).then(setReady, (error: Error) => setProblem(error.message));
  }, [call]);
  useEffect(() => {
    let isWanted = true;
    void loadMessages(language).then((loaded) => isWanted && setMessages(loaded));
    return () => void (isWanted = false);
  }, [language]);

  if (!ready) return <Problem text={problem} />;
  const { api, platform } = ready;
  return (
    <WebhooksProvider
      api={api}
      // Another one for each account, platform and environment: nothing that was loaded for one is shown for another.
      scope={`${user?.tenant} ${platform.name} sandbox`}
      appearance={appearances[density]}
      {...(messages && { messages })}
    >
      {children(platform)}
    </WebhooksProvider>
  );
}

// The provider takes them as they are: made once, they cause no render.
const appearances = { comfortable: { density: "comfortable" }, compact: { density: "compact" } } as const;

async function connect(call: Account["call"]): Promise<{ api: WebhooksApi; platform: PlatformInfo }> {
  const platform = await call<PlatformInfo>("/api/platform");
  const credential = tokenFrom(async ({ refused }) => {
    try {
      return await call<{ token: string }>("/api/token", { method: "POST", body: { refused } });
    } catch (error) {
      // The kit then says so, and keeps what was entered.
      if (error instanceof SessionEnded) throw new ClientError("authentication", error.message);
      throw error;
    }
  });
  const createApi = await platforms[platform.name]?.();
  if (!createApi) throw new Error(`These pages do not know the platform ${platform.name}.`);
  // VNTANA keeps no log of deliveries; our endpoint's journal stands in for it.
  const api = withDeliveries(
    createApi({ baseUrl: platform.apiUrl, credential }),
    deliveriesFrom({ url: "/api/deliveries" }),
  );
  return { api, platform };
}

async function loadMessages(language: Choices["language"]): Promise<Messages | undefined> {
  switch (language) {
    case "en":
      return undefined;
    case "de":
      return (await import("@tacklebox/react/messages/de")).de;
    case "fr":
      return (await import("@tacklebox/react/messages/fr")).fr;
    case "es":
      return (await import("@tacklebox/react/messages/es")).es;
    case "pt-BR":
      return (await import("@tacklebox/react/messages/pt-BR")).ptBR;
    case "ja":
      return (await import("@tacklebox/react/messages/ja")).ja;
    case "zh-CN":
      return (await import("@tacklebox/react/messages/zh-CN")).zhCN;
    default:
      return language satisfies never;
  }
}
