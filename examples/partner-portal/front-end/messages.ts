import type { Messages } from "@tacklebox/react";
import type { Choices } from "./preferences.tsx";

/** The kit's texts in another language. */
export async function loadMessages(language: Exclude<Choices["language"], "en">): Promise<Messages> {
  switch (language) {
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
