import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Platform } from "./platforms/platform.ts";
import { platforms, type PlatformName } from "./platforms/platforms.ts";

export const themes = ["system", "light", "dark"] as const;
export const densities = ["comfortable", "compact"] as const;
/** The languages the kit speaks. The portal itself is in English. */
export const languages = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  "pt-BR": "Português",
  ja: "日本語",
  "zh-CN": "简体中文",
} as const;

export interface Choices {
  readonly theme: (typeof themes)[number];
  readonly density: (typeof densities)[number];
  readonly language: keyof typeof languages;
  readonly platform: PlatformName;
}

interface Preferences extends Choices {
  readonly choose: (choice: Partial<Choices>) => void;
}

const standard: Choices = { theme: "system", density: "comfortable", language: "en", platform: "vntana" };
const key = "hearthpine-preferences";
const PreferencesContext = createContext<Preferences>({ ...standard, choose: () => undefined });

export function usePreferences(): Preferences {
  return useContext(PreferencesContext);
}

/** The platform that is chosen. */
export function usePlatform(): Platform & { readonly name: PlatformName } {
  const { platform: name } = usePreferences();
  return { name, ...platforms[name] };
}

/** How this person wants the pages, kept in this browser. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [choices, setChoices] = useState(readKept);
  useEffect(() => {
    // The kit follows the page's colour scheme by itself.
    document.documentElement.dataset["theme"] = choices.theme;
    localStorage.setItem(key, JSON.stringify(choices));
  }, [choices]);
  const preferences = useMemo(
    () => ({ ...choices, choose: (choice: Partial<Choices>) => setChoices((now) => ({ ...now, ...choice })) }),
    [choices],
  );
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

function readKept(): Choices {
  try {
    const kept: Partial<Choices> = JSON.parse(localStorage.getItem(key) ?? "{}");
    return {
      theme: themes.find((theme) => theme === kept.theme) ?? standard.theme,
      density: densities.find((density) => density === kept.density) ?? standard.density,
      language: kept.language && kept.language in languages ? kept.language : standard.language,
      platform: kept.platform && kept.platform in platforms ? kept.platform : standard.platform,
    };
  } catch {
    return standard;
  }
}
