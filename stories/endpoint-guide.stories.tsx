import { EndpointGuide } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { frameworks } from "@tacklebox/receiver/guide";
import { expect, fn } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";

const about: About = {
  sentence: "The code that receives a webhook’s deliveries, in the framework of one’s choice, ready to be copied.",
  props: "EndpointGuideProps",
  slots: ["steps", "tabs", "tab", "code", "button", "note", "alert"],
  keyboard: [
    ["Tab", "To the chosen framework, then through the copy buttons and the code, which scrolls with the arrow keys."],
    ["← →", "The next framework, around the ends; shown at once."],
    ["Home, End", "The first and the last framework."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("endpointGuide."))),
  events: ["copy.failed"],
  notes: [
    "The code comes from @tacklebox/receiver/guide, which is loaded when a guide is first shown. Until then it is EndpointGuide.Loading, on a server too.",
    "It names the environment variable for the signing secret and never holds a secret.",
    "More than twelve event types, or none, get one handler for all.",
    "The framework is remembered nowhere. Keep it with framework and onFrameworkChange where that helps.",
    "Works without a provider when platform is given.",
  ],
};

const meta = preview.meta({
  title: "Components/EndpointGuide",
  component: EndpointGuide,
  parameters: { about },
  args: { eventTypes: ["product.completed", "product.published", "product.deleted"], onFrameworkChange: fn() },
});

export const Express = meta.story({
  async play({ canvas, userEvent, args }) {
    const flask = await canvas.findByRole("tab", { name: "Flask" });
    await userEvent.click(await canvas.findByRole("tab", { name: "Express" }));
    await userEvent.keyboard("{ArrowLeft}");
    await expect(flask).toHaveFocus();
    await expect(args.onFrameworkChange).toHaveBeenLastCalledWith("flask", { reason: "choice" });
    await userEvent.keyboard("{Home}");
    await expect(canvas.getByRole("region", { name: /Receive deliveries/ })).toHaveTextContent(/product\.completed/);
  },
});

export const Flask = meta.story({ args: { defaultFramework: "flask" } });

export const Dark = meta.story({ args: { defaultFramework: "workers" }, globals: { theme: "dark" } });

export const RightToLeft = meta.story({ globals: { direction: "rtl" } });

export const Narrow = meta.story({
  args: { defaultFramework: "next" },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
});

export const OwnVariable = meta.story({ args: { secretVariable: "STOREFRONT_WEBHOOK_SECRET" } });

export const NoEventsYet = meta.story({ args: { eventTypes: [] } });

export const ManyEvents = meta.story({
  args: { eventTypes: Array.from({ length: 1_000 }, (_, at) => `catalog.item-${at}.changed`) },
});

export const UnknownPlatform = meta.story({
  args: { platform: "another-platform" },
  async play({ canvas }) {
    await expect(canvas.findByText(/There is no ready code/)).resolves.toBeVisible();
  },
});

export const Loading = meta.story({ render: () => <EndpointGuide.Loading /> });

export const Failed = meta.story({ render: () => <EndpointGuide.Error onRetry={fn()} /> });

export const AllFrameworks = meta.story({
  async play({ canvas, userEvent }) {
    for (const { title } of frameworks) {
      await userEvent.click(await canvas.findByRole("tab", { name: title }));
      await expect(canvas.getByRole("tab", { name: title })).toHaveAttribute("aria-selected", "true");
    }
  },
});
