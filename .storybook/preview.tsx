import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import { definePreview } from "@storybook/react-vite";
import { StrictMode } from "react";
import { configure } from "storybook/test";
import { DocsPage } from "../stories/support/docs-page.tsx";
import { Frame, parseSettings } from "../stories/support/frame.tsx";
import { assertAllAnswered, forgetUnanswered } from "../stories/support/network.ts";
import { assertNoSecret, listenToConsole } from "../stories/support/secret-scan.ts";
import { setStage, stageOf } from "../stories/support/stage.ts";
import { patience } from "../tools/patience.ts";

configure({ asyncUtilTimeout: patience });

export default definePreview({
  addons: [addonDocs(), addonA11y()],
  // A violation fails the story's test.
  parameters: { a11y: { test: "error" }, layout: "fullscreen", controls: { expanded: true }, docs: { page: DocsPage } },
  tags: ["autodocs"],
  globalTypes: {
    theme: toolbar("Theme", { light: "Light", dark: "Dark" }),
    density: toolbar("Density", { comfortable: "Comfortable", compact: "Compact" }),
    locale: toolbar("Locale", {
      en: "English",
      de: "Deutsch",
      fr: "Français",
      es: "Español",
      "pt-BR": "Português (Brasil)",
      ja: "日本語",
      "zh-CN": "简体中文",
      pseudo: "Pseudo, right to left",
    }),
    direction: toolbar("Direction", { ltr: "Left to right", rtl: "Right to left" }),
  },
  initialGlobals: { theme: "light", density: "comfortable", locale: "en", direction: "ltr" },
  decorators: [
    (Story, context) => (
      <StrictMode>
        <Frame
          settings={parseSettings(context.globals)}
          stage={stageOf(context)}
          permissions={context.parameters["permissions"] ?? {}}
        >
          <Story />
        </Frame>
      </StrictMode>
    ),
  ],
  async beforeEach(context) {
    forgetUnanswered();
    await setStage(context);
    return listenToConsole(stageOf(context).watch);
  },
  afterEach(context) {
    assertAllAnswered();
    assertNoSecret(stageOf(context).watch);
  },
});

function toolbar(title: string, titles: Readonly<Record<string, string>>) {
  const items = Object.entries(titles).map(([value, words]) => ({ value, title: words }));
  return { description: title, toolbar: { title, items, dynamicTitle: true } };
}
