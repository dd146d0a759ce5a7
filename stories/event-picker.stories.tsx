import type { EventCatalog } from "@tacklebox/client";
import { EventPicker, type EventPickerProps } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, waitFor } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { PickerOnStage } from "./support/picker-on-stage.tsx";
import type { StageOptions } from "./support/stage.ts";

const about: About = {
  sentence: "Chooses the events that a webhook is sent for: by category, by search, or from a pasted list of names.",
  props: "EventPickerProps",
  slots: [
    "picker",
    "picker-search",
    "picker-group",
    "picker-group-header",
    "picker-item",
    "checkbox",
    "label",
    "note",
    "button",
    "field",
    "icon",
    "alert",
  ],
  keyboard: [
    ["Tab, Space", "The browser’s own: every box, title and button."],
    ["↓ ↑", "The next and the last box in sight; ↓ in the search goes to the first."],
    ["Shift Space", "From the box that was pressed last as far as here: all become what that one is."],
    ["Home, End", "The first and the last box in sight."],
    ["→ ←", "Opens and closes the category. From right to left the other way round."],
    ["/", "To the search."],
    ["Escape", "Empties the search; only then it closes a dialog around."],
    ["Ctrl/⌘ A", "Chooses what the search shows."],
    ["Ctrl/⌘ Z", "Takes back the last change of many."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => id.startsWith("picker."))),
  events: [],
  notes: [
    "Event types that are chosen and have left the catalogue stay chosen until they are taken off one by one or with Clear, and are handed back as they were.",
    "The state of a category is over all that can be chosen in it, whatever the search shows. Those with a disabledReason do not count; one that is chosen already can still be taken off.",
    "With name it is a form field: a hidden input for each chosen event type, and a reset of the form resets it. Its own boxes belong to no form, so nothing else is sent and Enter in the search sends nothing.",
    "Keep catalog, disabledReason and renderItem the same between renders: then one choice renders one row, its category and the summary, with thousands of event types too.",
    "From 41 event types on, categories are closed at first and the list scrolls in itself.",
    "Writes no style attributes. On a server it renders what the page shows first; mixed boxes get their dash in the page.",
  ],
};

const meta = preview.meta({
  title: "Components/EventPicker",
  component: EventPicker,
  parameters: { about },
  args: { catalog: undefined, onValueChange: fn(), defaultValue: ["product.completed", "product.published"] },
  render: (args) => <PickerOnStage {...args} />,
});

/** Categories of `each` event types. */
function manyEvents(categories: number, each: number): EventCatalog {
  const words = ["added", "changed", "approved", "rejected", "published", "deleted"];
  return {
    categories: Array.from({ length: categories }, (_, at) => ({
      name: `Collection ${at + 1}`,
      eventTypes: Array.from({ length: each }, (__, event) => ({
        name: `collection${at + 1}.item${Math.floor(event / words.length) + 1}.${words[event % words.length] ?? ""}`,
        description: `Item ${Math.floor(event / words.length) + 1} of collection ${at + 1} was ${words[event % words.length] ?? ""}`,
      })),
    })),
  };
}

export const Chosen = meta.story({
  args: { help: "A delivery is sent for each of these." },
  async play({ canvas, userEvent, args }) {
    const all = await canvas.findByRole("checkbox", { name: "Product" });
    await expect(all).toBePartiallyChecked();
    await userEvent.click(all);
    await expect(all).toBeChecked();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(expect.arrayContaining(["product.failed"]), {
      reason: "group",
    });
    await userEvent.keyboard("{Control>}z{/Control}");
    await expect(all).toBePartiallyChecked();
  },
});

export const Nothing = meta.story({ args: { defaultValue: [], error: "Choose at least one event." } });

export const Searched = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Search events" }), "prod compl");
    await expect(canvas.findByRole("button", { name: /^(Select|Clear) \d+ shown$/ })).resolves.toBeVisible();
    await expect(canvas.getByRole("checkbox", { name: "product.completed" })).toBeChecked();
  },
});

export const NoMatch = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox"), "zebra");
    await expect(canvas.findByText(/No event matches “zebra”/)).resolves.toBeVisible();
  },
});

export const PastedList = meta.story({
  args: { defaultValue: [] },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("searchbox"));
    await userEvent.paste('["product.completed",\n "product.failed",\n "product.melted"]');
    await userEvent.click(await canvas.findByRole("button", { name: "Select these 2" }));
    await expect(canvas.getByText("product.melted")).toBeVisible();
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["product.completed", "product.failed"], {
      reason: "pasted",
    });
  },
});

export const NotInTheCatalogue = meta.story({
  args: { defaultValue: ["product.completed", "asset.melted", "asset.lost"] },
});

const needsPlan: EventPickerProps["disabledReason"] = ({ name }) =>
  name.startsWith("showroom.") ? "Needs the showroom plan." : undefined;

export const Gated = meta.story({ args: { disabledReason: needsPlan, defaultValue: ["showroom.order.placed"] } });

export const One = meta.story({
  args: { mode: "one", defaultValue: ["product.completed"] },
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole("radio", { name: "product.failed" }));
    await expect(args.onValueChange).toHaveBeenLastCalledWith(["product.failed"], { reason: "item" });
  },
});

export const All = meta.story({ args: { mode: "all" } });

export const ReadOnly = meta.story({ args: { isReadOnly: true } });

export const Disabled = meta.story({ args: { isDisabled: true } });

export const Loading = meta.story({ render: () => <EventPicker.Loading /> });

export const Failed = meta.story({ render: () => <EventPicker.Error onRetry={fn()} /> });

const failing: StageOptions = { prepare: ({ sandbox }) => sandbox.faults.next({ fault: "server-error" }) };

export const NoCatalogue = meta.story({
  parameters: { stage: failing },
  async play({ canvas, userEvent, args }) {
    await userEvent.type(await canvas.findByRole("searchbox", { name: "Name of an event" }), "product.added{Enter}");
    await expect(args.onValueChange).toHaveBeenLastCalledWith(
      ["product.completed", "product.published", "product.added"],
      { reason: "item" },
    );
  },
});

export const EmptyCatalogue = meta.story({ args: { catalog: { categories: [] }, defaultValue: [] } });

const thousand = manyEvents(40, 25);

export const AThousandEvents = meta.story({
  args: { catalog: thousand, defaultValue: ["collection3.item2.changed"] },
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Show events in Collection 3" }));
    await expect(canvas.getByRole("checkbox", { name: "collection3.item2.changed" })).toBeChecked();
  },
});

const long = "very_long_name_of_something_".repeat(8);

export const LongTexts = meta.story({
  args: {
    catalog: {
      categories: [
        {
          name: `Everything about ${long}`,
          eventTypes: [
            { name: `${long}.added`, description: "One sentence that goes on and on. ".repeat(12) },
            { name: `${long}.removed` },
          ],
        },
      ],
    },
    defaultValue: [`${long}.removed`, `${long}.gone`],
  },
});

export const OwnRows = meta.story({
  args: {
    renderItem: ({ name }, content) => (
      <>
        {content}
        {name === "product.completed" && <b>Most people want this one</b>}
      </>
    ),
  },
});

export const InAForm = meta.story({
  render: (args) => (
    <form onSubmit={(event) => event.preventDefault()}>
      <PickerOnStage {...args} name="eventTypes" />
      <button type="reset">Start again</button>
    </form>
  ),
  async play({ canvas, canvasElement, userEvent }) {
    await userEvent.click(await canvas.findByRole("checkbox", { name: "product.failed" }));
    const form = canvasElement.querySelector("form") ?? undefined;
    await expect(new FormData(form).getAll("eventTypes")).toContain("product.failed");
    await userEvent.click(canvas.getByRole("button", { name: "Start again" }));
    await waitFor(() =>
      expect(new FormData(form).getAll("eventTypes")).toEqual(["product.completed", "product.published"]),
    );
  },
});

export const Dark = meta.story({
  args: { defaultValue: ["product.completed", "asset.melted"], disabledReason: needsPlan },
  globals: { theme: "dark" },
});

export const Compact = meta.story({ globals: { density: "compact" } });

export const RightToLeft = meta.story({
  args: { defaultValue: ["product.completed", "asset.melted"] },
  globals: { locale: "pseudo" },
});

export const Narrow = meta.story({
  args: { defaultValue: ["product.completed", "asset.melted"] },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, userEvent }) {
    await userEvent.type(await canvas.findByRole("searchbox"), "product");
    await canvas.findByRole("button", { name: "Select 12 shown" });
  },
});
