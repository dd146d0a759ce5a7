import { WebhooksProvider, type Messages, type Permissions } from "@tacklebox/react";
import { de } from "@tacklebox/react/messages/de";
import { es } from "@tacklebox/react/messages/es";
import { fr } from "@tacklebox/react/messages/fr";
import { ja } from "@tacklebox/react/messages/ja";
import { ptBR } from "@tacklebox/react/messages/pt-BR";
import { zhCN } from "@tacklebox/react/messages/zh-CN";
import "@tacklebox/react/styles.css";
import type { ReactNode } from "react";
import "./host.css";
import { pseudo } from "./pseudo.ts";
import { StageContext } from "./stage-context.ts";
import type { Stage } from "./stage.ts";

/** What the toolbar chose. */
export interface Settings {
  readonly theme: "light" | "dark";
  readonly density: "comfortable" | "compact";
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
}

const catalogues: Readonly<Record<string, Messages>> = { de, fr, es, "pt-BR": ptBR, ja, "zh-CN": zhCN, pseudo };

/** Storybook's globals have no types, and may come from the address bar. */
export function parseSettings(globals: Readonly<Record<string, unknown>>): Settings {
  return {
    theme: globals["theme"] === "dark" ? "dark" : "light",
    density: globals["density"] === "compact" ? "compact" : "comfortable",
    locale: typeof globals["locale"] === "string" ? globals["locale"] : "en",
    direction: globals["direction"] === "rtl" ? "rtl" : "ltr",
  };
}

export interface FrameProps {
  readonly settings: Settings;
  readonly stage: Stage;
  readonly permissions: Permissions;
  readonly children: ReactNode;
}

/** The host's page around every story: plain, so that the kit is seen at home in somebody else's product. */
export function Frame({ settings, stage, permissions, children }: FrameProps): ReactNode {
  const { theme, density, locale, direction } = settings;
  const messages = catalogues[locale];
  const dir = locale === "pseudo" ? "rtl" : direction;
  return (
    <div lang={locale === "pseudo" ? "en" : locale} dir={dir} className="host" data-theme={theme}>
      <WebhooksProvider
        api={stage.api}
        scope={stage.baseUrl}
        dir={dir}
        {...(messages && { messages })}
        appearance={{ theme, density }}
        permissions={permissions}
        onEvent={(event) => stage.watch.said.push(JSON.stringify(event))}
        onError={(error) => stage.watch.said.push(String(error), JSON.stringify(error))}
      >
        <StageContext.Provider value={stage}>{children}</StageContext.Provider>
      </WebhooksProvider>
    </div>
  );
}
