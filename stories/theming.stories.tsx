import { expect } from "storybook/test";
import preview from "#storybook/preview";
import { Playground } from "./support/theming-playground.tsx";

const meta = preview.meta({ title: "Guides/Theming playground", component: Playground, tags: ["!autodocs"] });

/** Change a token and watch; the snippet below is what goes into your provider. */
export const Live = meta.story({
  async play({ canvas, userEvent }) {
    await canvas.findByText("Order sync");
    await userEvent.selectOptions(canvas.getByLabelText("Density"), "compact");
    await userEvent.clear(canvas.getByLabelText("Corner radius"));
    await userEvent.type(canvas.getByLabelText("Corner radius"), "2px");
    const snippet = await canvas.findByLabelText("Snippet");
    await expect(snippet).toHaveTextContent('density: "compact"');
    await expect(snippet).toHaveTextContent('"--tb-radius": "2px"');
  },
});
