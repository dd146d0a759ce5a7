import { ClientError, deliveriesFrom, tokenFrom, withDeliveries, type WebhooksApi } from "@tacklebox/client";
import { WebhooksProvider, type Messages, type WebhooksProviderProps } from "@tacklebox/react";
import "@tacklebox/react/styles.css";
import { useEffect, useState, type ReactNode } from "react";
import { SessionEnded, useAccount, type Account } from "./account.tsx";
import { useAnswer } from "./answer.ts";
import type { Platform, Post } from "./platforms/platform.ts";
import { usePlatform, usePreferences, type Choices } from "./preferences.tsx";
import { Problem } from "./parts/problem.tsx";

/** What the back end says of the platform. */
export interface PlatformInfo {
  /** Empty where pages do not call it themselves. */
  readonly apiUrl: string;
  readonly endpointUrl: string;
  readonly eventTypes: readonly string[];
}

interface KitProps extends Pick<WebhooksProviderProps, "onEvent"> {
  readonly children: (platform: PlatformInfo) => ReactNode;
}

/** Gives the kit's components this account's platform, in this person's language and look. */
export function Kit({ children, ...telling }: KitProps): ReactNode {
  const { call, user } = useAccount();
  const { density, language } = usePreferences();
  const { name, loadApi } = usePlatform();
  const { answer: info, problem } = useAnswer<PlatformInfo>(`/api/${name}`);
  const [api, setApi] = useState<WebhooksApi>();
  const [failure, setFailure] = useState<string>();
  const [messages, setMessages] = useState<Messages>();

  useEffect(() => {
    if (info) connect({ call, name, loadApi, ...info }).then(setApi, (error: Error) => setFailure(error.message));
  }, [call, name, loadApi, info]);
  useEffect(() => {
    let isWanted = true;
    void loadMessages(language).then((loaded) => isWanted && setMessages(loaded));
    return () => void (isWanted = false);
  }, [language]);

  if (!info || !api) return <Problem text={problem ?? failure} />;
  return (
    <WebhooksProvider
      api={api}
      // Another one for each account, platform and environment: nothing that was loaded for one is shown for another.
      scope={`${user?.tenant} ${name} sandbox`}
      appearance={appearances[density]}
      {...(messages && { messages })}
      {...telling}
    >
      {children(info)}
    </WebhooksProvider>
  );
}

// The provider takes them as they are: made once, they cause no render.
const appearances = { comfortable: { density: "comfortable" }, compact: { density: "compact" } } as const;

interface Connection extends Pick<Account, "call">, Pick<Platform, "loadApi">, Pick<PlatformInfo, "apiUrl"> {
  readonly name: string;
}

async function connect({ call, name, loadApi, apiUrl }: Connection): Promise<WebhooksApi> {
  const path = `/api/${name}`;
  const post: Post = (what, body) => call<never>(`${path}/${what}`, { method: "POST", body }).catch(refuse);
  const credential = tokenFrom(({ refused }) => post<{ token: string }>("token", { refused }));
  const api = await (await loadApi())({ baseUrl: apiUrl, credential, post });
  // Where a platform keeps no log of deliveries, our endpoint's journal stands in for it.
  return api.capabilities.hasDeliveryLog ? api : withDeliveries(api, deliveriesFrom({ url: `${path}/deliveries` }));
}

/** In the kit's words, which then says so, and keeps what was entered. */
function refuse(cause: unknown): never {
  if (cause instanceof SessionEnded) throw new ClientError("authentication", cause.message);
  // Other kinds are left alone for a while; so the kit asks again as soon as somebody does.
  throw new ClientError("network", String(cause), { cause });
}

async function loadMessages(language: Choices["language"]): Promise<Messages | undefined> {
  // English is what the kit has anyway.
  return language === "en" ? undefined : (await import("./messages.ts")).loadMessages(language);
}
